package org.uniondraft.intake.docx;

/**
 * A picture in a .docx.
 *
 * @param name the name of its file
 * @param content its bytes, not to be changed
 * @param millimetres its width, 0 if it is not known
 * @param description its alternative text, or null
 */
record DocxPicture(String name, byte[] content, double millimetres, String description) {

    /** {@return the media type by the first bytes} */
    String mediaType() {
        if (begins(0x89, 'P', 'N', 'G')) {
            return "image/png";
        } else if (begins(0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        } else if (begins('G', 'I', 'F', '8')) {
            return "image/gif";
        } else if (begins('B', 'M')) {
            return "image/bmp";
        }
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return extension.matches("[A-Za-z0-9]{1,8}") ? "image/x-" + extension.toLowerCase(java.util.Locale.ROOT)
                : "application/octet-stream";
    }

    private boolean begins(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
