package org.chancery.time.internal;

/** Lengths of time as TIMEX3 writes them. */
final class Durations {
    private Durations() {}

    /** "P3D", "PT2H", "P2Y6M": decades and centuries as they stand, hours after T. */
    static String value(String count, String unit) {
        if (count.endsWith(".5") && (unit.equals("Y") || unit.equals("TH") || unit.equals("TM"))) {
            String whole = count.substring(0, count.length() - 2);
            String said = whole.equals("0") ? "" : whole + unit.charAt(unit.length() - 1);
            return switch (unit) {
                case "Y" -> "P" + said + "6M";
                case "TH" -> "PT" + said + "30M";
                default -> "PT" + said + "30S";
            };
        }
        return switch (unit) {
            case "S", "TM", "TH" -> "PT" + count + unit.substring(unit.length() - 1);
            case "N" -> "P" + count + "NI";
            default -> "P" + count + unit;
        };
    }
}
