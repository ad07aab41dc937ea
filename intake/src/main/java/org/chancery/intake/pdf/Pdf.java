package org.chancery.intake.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.intake.Arrival;
import org.chancery.intake.SourceMap;
import org.chancery.intake.internal.Blob;
import org.chancery.intake.internal.Faults;
import org.chancery.intake.internal.Receiving;
import org.chancery.intake.internal.Refusal;
import org.chancery.intake.internal.Setting;
import org.chancery.text.Report;

/**
 * PDF files as text, by PDFBox.
 *
 * <p>The date that the file was made is not taken for the date of the report: scans and conversions are made years
 * after.
 */
public final class Pdf {
    private Pdf() {}

    /** The file's text as a report. */
    public static Arrival read(Blob blob, byte[] bytes, Setting setting) throws IOException {
        Streams.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > setting.limits().pdfPages()) {
                throw new Refusal("it has " + pages + " pages, more than "
                        + setting.limits().pdfPages());
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setPageEnd("\f");
            stripper.setParagraphStart("\n");
            String text = Lines.joined(stripper.getText(document));
            if (text.isBlank()) {
                throw new Refusal("there is no text in its " + pages + " pages: it may be a scan");
            }
            Report bare = Receiving.report(blob, text, setting);
            Report report = new Report(
                    bare.id(),
                    text,
                    bare.published(),
                    bare.outlet(),
                    bare.title().or(() -> title(document)),
                    bare.url(),
                    bare.language());
            return Receiving.of(report, blob.place(), List.of(), SourceMap.identity(), setting.limits());
        } catch (InvalidPasswordException e) {
            throw new Refusal("it is encrypted and needs a password");
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Refusal("broken PDF: " + Faults.message(e));
        }
    }

    /** Programs write file names into it; those are no titles. */
    private static Optional<String> title(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        String title = information == null ? null : information.getTitle();
        return Optional.ofNullable(title)
                .map(String::strip)
                .filter(t -> t.contains(" ") && !t.startsWith("Microsoft ") && !t.matches(".*\\.[A-Za-z]{3,4}$"));
    }
}
