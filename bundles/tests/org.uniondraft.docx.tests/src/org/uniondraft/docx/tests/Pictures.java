package org.uniondraft.docx.tests;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.uniondraft.docx.tests.Paper.MODEL;
import static org.uniondraft.docx.tests.Paper.marked;
import static org.uniondraft.docx.tests.Paper.titled;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.uniondraft.model.Media;
import org.uniondraft.model.Picture;

/** Pictures for tests. */
final class Pictures {

    private Pictures() {
    }

    static byte[] bytes(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, (x / 20 + y / 20) % 2 == 0 ? Color.GRAY.getRGB() : Color.WHITE.getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("No writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG that says how it was held: {@code orientation} is that of Exif, 1 to 8. */
    static byte[] held(int orientation, int width, int height) {
        byte[] plain = bytes("jpg", width, height);
        ByteBuffer held = ByteBuffer.allocate(plain.length + 36);
        held.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(US_ASCII));
        // A directory with one entry: tag, type, count, value.
        held.put("MM".getBytes(US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 1).putShort((short) 0x0112)
                .putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        return held.put(plain, 2, plain.length - 2).array();
    }

    /** Photographs as they come from a camera that was held upright, upside down, or that mirrors. */
    static Paper photographs() {
        Paper paper = titled("照片");
        for (int orientation : new int[] {1, 3, 6, 8, 7}) {
            paper.block(picture(media(paper, orientation + ".jpg", held(orientation, 400, 200)), 40, "照片", null));
        }
        return paper.text("照片后的正文。");
    }

    static Media media(Paper paper, String name, byte[] content) {
        Media media = MODEL.createMedia();
        media.setName(name);
        media.setContent(content);
        paper.document().getMedia().add(media);
        return media;
    }

    static Picture picture(Media media, double width, String alternative, String caption) {
        Picture picture = MODEL.createPicture();
        picture.setMedia(media);
        picture.setWidth(width);
        picture.setAlternativeText(alternative);
        picture.setCaption(caption == null ? null : marked(caption));
        return picture;
    }

    static Paper paper() {
        Paper paper = titled("图片");
        byte[] whole = bytes("png", 400, 200);
        Media png = media(paper, "活动.png", whole);
        return paper.text("图前的正文。").block(picture(png, 80, "活动现场", "图1　活动现场"))
                .block(picture(media(paper, "宽图.jpg", bytes("jpg", 1200, 300)), 0, "比版心宽的图", "图2　缩到版心宽"))
                .block(picture(png, 40, "同一张图 <再>", null))
                .block(picture(media(paper, "断图.png", Arrays.copyOf(whole, whole.length / 2)), 0, "传坏的图", null))
                .block(picture(null, 0, "没有图", "图5　没有")).text("图后的正文。")
                .block(picture(media(paper, "高图.png", bytes("png", 200, 900)), 150, "比一页高的图", null));
    }
}
