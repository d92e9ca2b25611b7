package dev.squall.embedded;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Unpacks a ustar archive: folders, files, links, and GNU long names. Nothing outside of the
/// target folder is ever written.
final class TarStream {

    private static final int BLOCK = 512;

    private final InputStream in;
    private final Path target;

    private TarStream(InputStream in, Path target) {
        this.in = in;
        this.target = target;
    }

    static void unpack(InputStream in, Path target) throws IOException {
        new TarStream(in, target.toAbsolutePath().normalize()).entries();
    }

    private void entries() throws IOException {
        String longName = "";
        while (true) {
            byte[] header = in.readNBytes(BLOCK);
            if (header.length < BLOCK || header[0] == 0) {
                return;
            }
            String name = longName.isEmpty() ? name(header) : longName;
            longName = "";
            long size = octal(header, 124, 12);
            switch (header[156]) {
                case 'L' -> longName = text(body(size), 0, (int) size);
                case '5' -> folder(inside(name));
                case '2' -> link(inside(name), text(header, 157, 100));
                case '1' -> Files.createLink(inside(name), inside(text(header, 157, 100)));
                case '0', 0 -> file(inside(name), size, octal(header, 100, 8));
                default -> skip(padded(size));
            }
        }
    }

    private Path inside(String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive names a file outside of its folder: " + name);
        }
        return path;
    }

    private static void folder(Path path) throws IOException {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void link(Path path, String to) throws IOException {
        if (!path.resolveSibling(to).normalize().startsWith(target)) {
            throw new IOException("the archive links to a file outside of its folder: " + to);
        }
        parent(path);
        Files.createSymbolicLink(path, Path.of(to));
    }

    private void file(Path path, long size, long mode) throws IOException {
        parent(path);
        try (var out = Files.newOutputStream(path)) {
            byte[] chunk = new byte[1 << 16];
            for (long left = size; left > 0; ) {
                int read = in.readNBytes(chunk, 0, (int) Math.min(chunk.length, left));
                if (read == 0) {
                    throw new EOFException("the archive ends inside of " + path.getFileName());
                }
                out.write(chunk, 0, read);
                left -= read;
            }
        }
        skip(padded(size) - size);
        String permissions = (mode & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private void parent(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            folder(parent);
        }
    }

    private byte[] body(long size) throws IOException {
        byte[] body = in.readNBytes((int) size);
        skip(padded(size) - size);
        return body;
    }

    private void skip(long bytes) throws IOException {
        in.skipNBytes(bytes);
    }

    private static long padded(long size) {
        return (size + BLOCK - 1) / BLOCK * BLOCK;
    }

    private static String name(byte[] header) {
        String prefix = text(header, 345, 155);
        String name = text(header, 0, 100);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < from + length && end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int from, int length) {
        String digits = text(header, from, length).strip();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }
}
