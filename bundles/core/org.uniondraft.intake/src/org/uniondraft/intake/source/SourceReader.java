package org.uniondraft.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportException.Reason;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.intake.source.EncodingDetector.Detection;

/** Reads a source into lines: finds its encoding, decodes it strictly, and refuses what is not text. */
public final class SourceReader {

    /** Of text, hardly any character is a control character. */
    private static final int CONTROL_SHARE = 20;

    private SourceReader() {
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param options the bound on its size, and its encoding if that is known
     * @return its text
     * @throws ImportException if it cannot be read, is too large, is not text, or is broken
     */
    public static SourceText read(Path file, ImportOptions options) throws ImportException {
        return decode(bytes(file, options), name(file), file.toString(), options);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file the file
     * @param options the bound on its size
     * @return its content
     * @throws ImportException if it cannot be read or is too large
     */
    public static byte[] bytes(Path file, ImportOptions options) throws ImportException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, options.maxBytes() + 1));
            checkSize(bytes, file.toString(), options);
            return bytes;
        } catch (IOException e) {
            throw new ImportException(Reason.UNREADABLE, file.toString(), why(e), e);
        }
    }

    /** {@return the name of a file without its folder} */
    public static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    /**
     * Reads the bytes of a file.
     *
     * @param bytes the content of a file
     * @param name the name of the file
     * @param place what the file is called in messages
     * @param options the bound on its size, and its encoding if that is known
     * @return its text
     * @throws ImportException if it is too large, is not text, or is broken
     */
    public static SourceText decode(byte[] bytes, String name, String place, ImportOptions options)
            throws ImportException {
        checkSize(bytes, place, options);
        Detection detection = options.charset().map(charset -> given(charset, bytes))
                .orElseGet(() -> EncodingDetector.detect(bytes));
        if (detection.bom() == 0) {
            if (BinarySignature.isEncrypted(bytes)) {
                throw new ImportException(Reason.ENCRYPTED, place, Messages.docxEncrypted, null);
            }
            String what = BinarySignature.of(bytes).orElse(null);
            if (what != null) {
                throw new ImportException(Reason.NOT_TEXT, place, what, null);
            }
        }
        String text = strict(bytes, detection, place);
        LineSplitter splitter = new LineSplitter(text);
        if ((long) splitter.dropped().size() * CONTROL_SHARE > text.length()) {
            throw new ImportException(Reason.NOT_TEXT, place, Messages.mostlyControls, null);
        }
        return new SourceText(name, detection.charset().name(), detection.certainty(), detection.reason(),
                digest(bytes), splitter.lines(), splitter.dropped());
    }

    /**
     * Reads bytes.
     *
     * @param bytes the content of a file
     * @param name the name of the file
     * @param options the bound on its size, and its encoding if that is known
     * @return its text
     * @throws ImportException if it is too large, is not text, or is broken
     */
    public static SourceText decode(byte[] bytes, String name, ImportOptions options) throws ImportException {
        return decode(bytes, name, name, options);
    }

    /**
     * Takes a text that needs no decoding.
     *
     * @param text the text
     * @param name the name of its file, or null if it was pasted
     * @param options the bound on its size
     * @return the text
     * @throws ImportException if it is too large
     */
    public static SourceText of(String text, String name, ImportOptions options) throws ImportException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        checkSize(bytes, name == null ? Messages.pastedText : name, options);
        LineSplitter splitter = new LineSplitter(text);
        return new SourceText(name, null, 1, Messages.encodingNone, digest(bytes), splitter.lines(),
                splitter.dropped());
    }

    private static String why(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> Messages.noSuchFile;
            case AccessDeniedException denied -> Messages.accessDenied;
            default -> NLS.bind(Messages.cannotRead, e.getLocalizedMessage());
        };
    }

    private static void checkSize(byte[] bytes, String place, ImportOptions options) throws ImportException {
        if (bytes.length > options.maxBytes()) {
            throw new ImportException(Reason.TOO_LARGE, place,
                    NLS.bind(Messages.tooLarge, Long.toString(options.maxBytes())), null);
        }
    }

    private static Detection given(Charset charset, byte[] bytes) {
        Detection found = EncodingDetector.detect(bytes);
        int bom = found.charset().equals(charset) ? found.bom() : 0;
        return new Detection(charset, bom, 1, Messages.encodingGiven);
    }

    private static String strict(byte[] bytes, Detection detection, String place) throws ImportException {
        CharsetDecoder decoder = detection.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, detection.bom(), bytes.length - detection.bom());
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        out.flip();
        if (result.isError()) {
            int line = new LineSplitter(out.toString() + "?").lines().size();
            throw new ImportException(Reason.MALFORMED_ENCODING, place, line, in.position(),
                    NLS.bind(Messages.malformed, detection.charset().name()));
        }
        return out.toString();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
