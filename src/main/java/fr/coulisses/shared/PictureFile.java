package fr.coulisses.shared;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/// Reads the picture in a file that somebody brings, whatever the file says of itself: its size is looked at
/// before anything is read, and no more of its dots are kept than a picture of the wanted size needs.
public final class PictureFile {

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");

    /// So many dots are read at most: 64 MB.
    private static final double MOST_READ = 16_000_000;

    private static final int UPRIGHT = 1;

    private PictureFile() {}

    /// The picture, turned as the camera was held.
    ///
    /// @param width of the box that it is to fit into, in dots: twice as many are read at least
    /// @param height of the box
    /// @throws Refusal for a file that is too large, has too many dots or is neither PNG, JPEG nor GIF
    public static BufferedImage read(byte[] file, int width, int height, PictureLimits limits) {
        if (file.length > limits.bytes()) {
            throw new Refusal(limits.tooManyBytes(), limits.bytes() / 1_000_000);
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Refusal(limits.noPicture());
            }
            ImageReader reader = readers.next();
            try {
                return turned(read(reader, stream, width, height, limits), orientation(file));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            // The readers of the platform answer a broken file with exceptions of all kinds.
            throw new Refusal(limits.noPicture());
        }
    }

    private static BufferedImage read(
            ImageReader reader, ImageInputStream stream, int width, int height, PictureLimits limits)
            throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new Refusal(limits.noPicture());
        }
        reader.setInput(stream, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > limits.pixels()) {
            throw new Refusal(
                    limits.tooManyPixels(), reader.getWidth(0), reader.getHeight(0), limits.pixels() / 1_000_000);
        }
        int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
        int shorter = Math.min(reader.getWidth(0), reader.getHeight(0));
        // Nobody knows yet on which side it lies.
        double factor = Math.max(longer / (double) Math.max(width, height), shorter / (double) Math.min(width, height));
        int step = Math.max(1, (int) Math.max(factor / 2, Math.ceil(Math.sqrt(pixels / MOST_READ))));
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(Math.min(step, reader.getWidth(0)), Math.min(step, reader.getHeight(0)), 0, 0);
        return reader.read(0, some);
    }

    /// How the camera was held (Exif 2.32, tag 0x0112): 1 upright, 3 upside down, 6 and 8 on its sides, the
    /// other numbers for pictures that are mirrored too.
    private static int orientation(byte[] file) {
        try {
            Metadata metadata =
                    JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()));
            @Nullable ExifIFD0Directory said = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer held = said == null ? null : said.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return held == null ? UPRIGHT : held;
        } catch (JpegProcessingException | IOException e) {
            // No JPEG, or one whose notes nobody can read.
            return UPRIGHT;
        }
    }

    private static BufferedImage turned(BufferedImage picture, int held) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform turn = switch (held) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        if (turn.isIdentity()) {
            return picture;
        }
        boolean lies = held > 4;
        BufferedImage upright =
                new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(picture, turn, null);
        graphics.dispose();
        return upright;
    }
}
