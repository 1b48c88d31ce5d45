import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures out of every jar below a folder. Java never archives the classes of a signed jar, so that
 * the Eclipse jars as they come would be verified and parsed anew in every start. The p2 repository keeps them signed.
 */
class StripSignatures {
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    /** The one argument is the folder; a folder that does not exist is an error. */
    public static void main(String[] arguments) throws IOException {
        try (var files = Files.walk(Path.of(arguments[0]))) {
            for (var jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                strip(jar);
            }
        }
    }

    private static void strip(Path jar) throws IOException {
        var bare = Path.of(jar + ".bare");
        try (var in = new ZipFile(jar.toFile())) {
            if (in.stream().noneMatch(StripSignatures::isSignature)) {
                return;
            }
            try (var out = new ZipOutputStream(Files.newOutputStream(bare))) {
                for (var entry : Collections.list(in.entries())) {
                    if (!isSignature(entry)) {
                        copy(in, entry, out);
                    }
                }
            }
        }
        Files.move(bare, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException {
        var copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        try (var content = in.getInputStream(entry)) {
            content.transferTo(out);
        }
        out.closeEntry();
    }

    private static boolean isSignature(ZipEntry entry) {
        return SIGNATURE.matcher(entry.getName()).matches();
    }
}
