package org.uniondraft.docx.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What must be known of a picture to place it. Only the structure of the file is read, no pixels: a picture of any size
 * costs no memory, and one that was cut off or is something else is found out.
 *
 * @param format its format
 * @param width in pixels
 * @param height in pixels
 * @param dotsPerInch its resolution
 * @param turn how its pixels are to be turned
 */
record PictureFile(Format format, int width, int height, double dotsPerInch, PictureTurn turn) {

    /** The formats every word processor shows. */
    enum Format {
        PNG("png", "image/png"), JPEG("jpeg", "image/jpeg");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        String extension() {
            return extension;
        }

        String mediaType() {
            return mediaType;
        }
    }

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int JPEG_SIGNATURE = 0xFFD8;
    private static final int IHDR = chunk("IHDR");
    private static final int IDAT = chunk("IDAT");
    private static final int IEND = chunk("IEND");
    private static final int PHYS = chunk("pHYs");
    private static final double USUAL_RESOLUTION = 96;
    private static final double INCHES_PER_METRE = 39.37;
    private static final double CENTIMETRES_PER_INCH = 2.54;
    private static final int MAX_PIXELS = 30_000;
    /** Resolutions outside of this are mistakes of the program that wrote the file. */
    private static final double MIN_RESOLUTION = 30;
    private static final double MAX_RESOLUTION = 2400;

    private static int chunk(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    /**
     * Reads a picture.
     *
     * @param bytes the file; may be null
     * @return what it is, or empty if it is no sound PNG or JPEG
     */
    static Optional<PictureFile> read(byte[] bytes) {
        if (bytes == null || bytes.length < Long.BYTES) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.getLong(0) == PNG_SIGNATURE) {
            return png(in).filter(PictureFile::isPlausible);
        }
        return Short.toUnsignedInt(in.getShort(0)) == JPEG_SIGNATURE ? jpeg(in).filter(PictureFile::isPlausible)
                : Optional.empty();
    }

    private boolean isPlausible() {
        return width > 0 && height > 0 && width <= MAX_PIXELS && height <= MAX_PIXELS;
    }

    private static double resolution(double found) {
        return found >= MIN_RESOLUTION && found <= MAX_RESOLUTION ? found : USUAL_RESOLUTION;
    }

    /** Walks through the chunks: length, name, data, checksum. */
    private static Optional<PictureFile> png(ByteBuffer in) {
        int at = Long.BYTES;
        int width = 0;
        int height = 0;
        double resolution = 0;
        boolean data = false;
        while (in.capacity() - at >= 12) {
            int length = in.getInt(at);
            int name = in.getInt(at + 4);
            if (length < 0 || length > in.capacity() - at - 12 || !checksumHolds(in, at + 4, length + 4)) {
                return Optional.empty();
            }
            if (name == IHDR && length >= 8) {
                width = in.getInt(at + 8);
                height = in.getInt(at + 12);
            } else if (name == PHYS && length == 9 && in.get(at + 16) == 1) {
                resolution = in.getInt(at + 8) / INCHES_PER_METRE;
            } else if (name == IDAT) {
                data = true;
            } else if (name == IEND) {
                return data ? Optional.of(new PictureFile(Format.PNG, width, height, resolution(resolution), PictureTurn.NONE))
                        : Optional.empty();
            }
            at += length + 12;
        }
        return Optional.empty();
    }

    private static boolean checksumHolds(ByteBuffer in, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(in.array(), from, length);
        return (int) crc.getValue() == in.getInt(from + length);
    }

    /** Walks through the segments up to the pixels; the end mark must be somewhere behind them. */
    private static Optional<PictureFile> jpeg(ByteBuffer in) {
        int at = 2;
        int width = 0;
        int height = 0;
        double resolution = 0;
        PictureTurn turn = PictureTurn.NONE;
        while (in.capacity() - at >= 4) {
            int marker = Short.toUnsignedInt(in.getShort(at));
            int length = Short.toUnsignedInt(in.getShort(at + 2));
            if (marker == 0xFFFF) {
                at++;
                continue;
            }
            if (marker < 0xFF00 || length < 2 || length > in.capacity() - at - 2) {
                return Optional.empty();
            }
            if (marker == 0xFFE0 && length >= 14 && in.getInt(at + 4) == chunk("JFIF")) {
                int unit = in.get(at + 11);
                int density = Short.toUnsignedInt(in.getShort(at + 12));
                resolution = unit == 1 ? density : unit == 2 ? density * CENTIMETRES_PER_INCH : 0;
            } else if (marker == 0xFFE1) {
                turn = PictureTurn.read(in.slice(at + 4, length - 2)).orElse(turn);
            } else if (isFrame(marker) && length >= 7) {
                height = Short.toUnsignedInt(in.getShort(at + 5));
                width = Short.toUnsignedInt(in.getShort(at + 7));
            } else if (marker == 0xFFDA) {
                return endsWell(in, at)
                        ? Optional.of(new PictureFile(Format.JPEG, width, height, resolution(resolution), turn))
                        : Optional.empty();
            }
            at += length + 2;
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }

    private static boolean endsWell(ByteBuffer in, int from) {
        for (int at = in.capacity() - 2; at > from; at--) {
            if (Short.toUnsignedInt(in.getShort(at)) == 0xFFD9) {
                return true;
            }
        }
        return false;
    }
}
