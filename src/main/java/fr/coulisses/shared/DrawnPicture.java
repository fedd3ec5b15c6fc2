package fr.coulisses.shared;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Draws a picture again, so that nothing of its file remains but what is seen.
public final class DrawnPicture {

    private DrawnPicture() {}

    /// The picture as large as a box holds it, and never larger than it was.
    ///
    /// @param scale how much of that, from 0 to 1
    public static BufferedImage within(BufferedImage picture, int width, int height, double scale) {
        double factor = scale
                * Math.min(1, Math.min(width / (double) picture.getWidth(), height / (double) picture.getHeight()));
        int wide = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int high = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage halved = picture;
        // By halves, so that every dot counts: a scratch is one dot wide.
        while (halved.getWidth() >= 2 * wide && halved.getHeight() >= 2 * high) {
            halved = resized(halved, halved.getWidth() / 2, halved.getHeight() / 2);
        }
        return resized(halved, wide, high);
    }

    private static BufferedImage resized(BufferedImage picture, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                width * 2 <= picture.getWidth()
                        ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
                        : RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    /// The picture as a PNG, with what shines through it.
    public static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /// The picture as a JPEG, on white.
    ///
    /// @param quality from 0 to 1
    public static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(onWhite(picture), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }
}
