package org.chancery.ledger;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL server in a temporary folder, run by Debian's packages; as root, by their user. */
final class PostgresServer implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private final Path bin;
    private final Path folder;
    private final int port;

    private PostgresServer(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    /** Starts one; empty where there is none to start. */
    static Optional<PostgresServer> start() throws IOException, InterruptedException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        Optional<Path> bin;
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            bin = versions.map(version -> version.resolve("bin"))
                    .filter(path -> Files.isExecutable(path.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
        if (bin.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("chancery-postgresql");
        folder.toFile().setReadable(true, false);
        folder.toFile().setExecutable(true, false);
        PostgresServer server = new PostgresServer(bin.get(), folder, freePort());
        if (root()) {
            server.run(List.of("chown", "postgres", folder.toString()), false);
        }
        String data = folder.resolve("data").toString();
        server.run(
                List.of(
                        bin.get().resolve("initdb").toString(),
                        "-D",
                        data,
                        "-A",
                        "trust",
                        "-U",
                        "chancery",
                        "-E",
                        "UTF8",
                        "-N"),
                true);
        server.run(
                List.of(
                        bin.get().resolve("pg_ctl").toString(),
                        "-D",
                        data,
                        "-w",
                        "-l",
                        folder.resolve("log").toString(),
                        "-o",
                        "-p " + server.port
                                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off",
                        "start"),
                true);
        return Optional.of(server);
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void run(List<String> command, boolean asServer) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>();
        if (asServer && root()) {
            whole.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        whole.addAll(command);
        File log = Files.createTempFile("chancery-postgresql", ".log").toFile();
        int status = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor();
        String said = Files.readString(log.toPath());
        Files.delete(log.toPath());
        if (status != 0) {
            throw new IOException(String.join(" ", whole) + ": " + said);
        }
    }

    /** The address of a new, empty database. */
    String database(String name) {
        try (Connection connection = DriverManager.getConnection(address("postgres"))) {
            connection.createStatement().execute("create database " + name);
            return address(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String address(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=chancery";
    }

    @Override
    public void close() {
        try {
            run(
                    List.of(
                            bin.resolve("pg_ctl").toString(),
                            "-D",
                            folder.resolve("data").toString(),
                            "-m",
                            "immediate",
                            "stop"),
                    true);
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
