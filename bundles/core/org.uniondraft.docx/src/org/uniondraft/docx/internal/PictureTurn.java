package org.uniondraft.docx.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * How the pixels of a photograph are to be turned: cameras store them as the sensor lay, and say in the orientation of
 * Exif (tag 0x0112) how they were held. Word processors show the pixels as they are stored.
 *
 * @param degrees clockwise, after mirroring: 0, 90, 180 or 270
 * @param mirrored whether left and right are exchanged
 */
record PictureTurn(int degrees, boolean mirrored) {

    /** As it is stored. */
    static final PictureTurn NONE = new PictureTurn(0, false);

    private static final byte[] NAME = {'E', 'x', 'i', 'f', 0, 0};
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int SIXTY_THOUSANDTHS = 60_000;

    /**
     * Reads the turn from the segment APP1 of a JPEG.
     *
     * @param segment its content
     * @return the turn, or empty if there is none in it or it is damaged
     */
    static Optional<PictureTurn> read(ByteBuffer segment) {
        for (int i = 0; i < NAME.length; i++) {
            if (segment.limit() <= i || segment.get(i) != NAME[i]) {
                return Optional.empty();
            }
        }
        ByteBuffer tiff = segment.slice(NAME.length, segment.limit() - NAME.length);
        if (tiff.limit() < 8) {
            return Optional.empty();
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return Optional.empty();
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int at = directory + 2; entries > 0 && at <= tiff.limit() - ENTRY; at += ENTRY, entries--) {
            if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                return of(Short.toUnsignedInt(tiff.getShort(at + 8)));
            }
        }
        return Optional.empty();
    }

    private static Optional<PictureTurn> of(int orientation) {
        return switch (orientation) {
            case 1 -> Optional.of(NONE);
            case 2 -> Optional.of(new PictureTurn(0, true));
            case 3 -> Optional.of(new PictureTurn(180, false));
            case 4 -> Optional.of(new PictureTurn(180, true));
            case 5 -> Optional.of(new PictureTurn(270, true));
            case 6 -> Optional.of(new PictureTurn(90, false));
            case 7 -> Optional.of(new PictureTurn(90, true));
            case 8 -> Optional.of(new PictureTurn(270, false));
            default -> Optional.empty();
        };
    }

    /** Whether it exchanges width and height. */
    boolean isSideways() {
        return degrees % 180 != 0;
    }

    /** The attributes of a:xfrm. */
    String markup() {
        return (degrees == 0 ? "" : " rot=\"" + degrees * SIXTY_THOUSANDTHS + "\"") + (mirrored ? " flipH=\"1\"" : "");
    }
}
