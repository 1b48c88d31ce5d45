package org.uniondraft.intake.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.uniondraft.intake.internal.Messages;

/** Knows files that are not text by their first bytes. */
final class BinarySignature {

    private record Signature(int[] bytes, String what) {

        boolean opens(byte[] content) {
            if (content.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((content[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Signature ZIP = signature(Messages.looksLikeZip, 'P', 'K', 3, 4);

    private static final Signature[] OTHERS = {
        signature(Messages.looksLikeOle, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
        signature(Messages.looksLikePdf, '%', 'P', 'D', 'F', '-'),
        signature(Messages.looksLikeRtf, '{', '\\', 'r', 't', 'f'),
        signature(Messages.looksLikeZip, 'P', 'K', 5, 6),
        signature(Messages.looksLikeArchive, 0x1F, 0x8B),
        signature(Messages.looksLikeArchive, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
        signature(Messages.looksLikeArchive, 'R', 'a', 'r', '!', 0x1A),
        signature(Messages.looksLikePicture, 0x89, 'P', 'N', 'G'),
        signature(Messages.looksLikePicture, 0xFF, 0xD8, 0xFF),
        signature(Messages.looksLikePicture, 'G', 'I', 'F', '8'),
    };

    /** The entries of a docx stand near its start; no need to search a large archive. */
    private static final int SEARCHED = 1 << 16;

    private BinarySignature() {
    }

    private static Signature signature(String what, int... bytes) {
        return new Signature(bytes, what);
    }

    /**
     * Says what a file looks like if it is no text.
     *
     * @param content the bytes
     * @return the localised name of the format, or nothing if no signature is known
     */
    static Optional<String> of(byte[] content) {
        if (ZIP.opens(content)) {
            String start = new String(content, 0, Math.min(content.length, SEARCHED), StandardCharsets.ISO_8859_1);
            if (start.contains("word/")) {
                return Optional.of(Messages.looksLikeDocx);
            }
            return Optional.of(start.contains("application/vnd.oasis.opendocument.text") ? Messages.looksLikeOdt
                    : Messages.looksLikeZip);
        }
        for (Signature signature : OTHERS) {
            if (signature.opens(content)) {
                return Optional.of(signature.what());
            }
        }
        return Optional.empty();
    }
}
