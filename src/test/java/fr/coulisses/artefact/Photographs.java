package fr.coulisses.artefact;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Photographs for tests, as a phone writes them.
public final class Photographs {

    private Photographs() {}

    /// Red on the left, blue on the right.
    public static byte[] file(int width, int height, String format) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return file(picture, format);
    }

    static byte[] file(BufferedImage picture, String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /// The same as a JPEG with what a camera writes beside it: how it was held, and where that was.
    public static byte[] taken(int width, int height, int orientation, String where) {
        byte[] plain = file(width, height, "jpeg");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            byte[] notes = notes(orientation, where);
            out.write(plain, 0, 2);
            out.writeShort(0xffe1);
            out.writeShort(notes.length + 2);
            out.write(notes);
            out.write(plain, 2, plain.length - 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /// An Exif block with two entries: a description (0x010e) and the orientation (0x0112).
    private static byte[] notes(int orientation, String where) throws IOException {
        byte[] text = (where + "\0").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(block)) {
            out.write("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1));
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(2);
            out.writeShort(0x010e);
            out.writeShort(2);
            out.writeInt(text.length);
            out.writeInt(8 + 2 + 2 * 12 + 4);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            out.writeInt(0);
            out.write(text);
        }
        return block.toByteArray();
    }
}
