package org.uniondraft.intake.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.internal.Messages;

/** Knows files that are not text by their first bytes. */
final class BinarySignature {

    private record Signature(int[] bytes, String what, String wayOut) {

        String sentence() {
            return NLS.bind(Messages.notText, what, wayOut);
        }

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

    private static final Signature OLE = signature(Messages.looksLikeOle, Messages.wayOffice, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    /** The names of the streams in an OLE file, which tell what it is. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final Signature[] SIGNATURES = {
        OLE,
        signature(Messages.looksLikeZip, Messages.wayArchive, 'P', 'K', 3, 4),
        signature(Messages.looksLikePdf, Messages.wayPdf, '%', 'P', 'D', 'F', '-'),
        signature(Messages.looksLikeRtf, Messages.wayOffice, '{', '\\', 'r', 't', 'f'),
        signature(Messages.looksLikeZip, Messages.wayArchive, 'P', 'K', 5, 6),
        signature(Messages.looksLikeArchive, Messages.wayArchive, 0x1F, 0x8B),
        signature(Messages.looksLikeArchive, Messages.wayArchive, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
        signature(Messages.looksLikeArchive, Messages.wayArchive, 'R', 'a', 'r', '!', 0x1A),
        signature(Messages.looksLikePicture, Messages.wayPicture, 0x89, 'P', 'N', 'G'),
        signature(Messages.looksLikePicture, Messages.wayPicture, 0xFF, 0xD8, 0xFF),
        signature(Messages.looksLikePicture, Messages.wayPicture, 'G', 'I', 'F', '8'),
    };

    private BinarySignature() {
    }

    /**
     * Tells whether a file is an office document that is locked with a password: an OLE file around an encrypted package.
     *
     * @param content the bytes
     * @return whether it is
     */
    static boolean isEncrypted(byte[] content) {
        return OLE.opens(content) && new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(ENCRYPTED, StandardCharsets.ISO_8859_1));
    }

    private static Signature signature(String what, String wayOut, int... bytes) {
        return new Signature(bytes, what, wayOut);
    }

    /**
     * Says what a file looks like if it is no text.
     *
     * @param content the bytes
     * @return a localised sentence with the name of the format and a way out, or nothing if no signature is known
     */
    static Optional<String> of(byte[] content) {
        return Arrays.stream(SIGNATURES).filter(signature -> signature.opens(content)).findFirst().map(Signature::sentence);
    }
}
