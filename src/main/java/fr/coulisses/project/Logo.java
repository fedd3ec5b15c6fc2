package fr.coulisses.project;

import fr.coulisses.shared.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/// Draws a logo again, small: so nothing of the file remains but the picture, neither what a camera wrote into it nor
/// what a browser could run.
public final class Logo {

    /// 10 MB.
    public static final int MOST_BYTES = 10_000_000;

    /// Four centimetres by two at 300 dots an inch.
    private static final int WIDTH = 480;

    private static final int HEIGHT = 240;
    private static final long MOST_PIXELS = 24_000_000;

    /// So much of a project's sheet may a logo take.
    private static final int MOST_CHARACTERS = 64_000;

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");
    private static final Pattern DRAWN = Pattern.compile("data:image/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}");

    private Logo() {}

    /// The picture in a file, as a data URI.
    ///
    /// @throws Refusal for a file that is too large, has too many pixels or is neither PNG, JPEG nor GIF
    public static String draw(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal("project.refused.logo.size", MOST_BYTES / 1_000_000);
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Refusal("project.refused.logo.type");
            }
            ImageReader reader = readers.next();
            try {
                return draw(reader, stream);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            // The readers of the platform answer a broken file with exceptions of all kinds.
            throw new Refusal("project.refused.logo.type");
        }
    }

    private static String draw(ImageReader reader, ImageInputStream stream) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new Refusal("project.refused.logo.type");
        }
        reader.setInput(stream, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            throw new Refusal("project.refused.logo.pixels", width, height, MOST_PIXELS / 1_000_000);
        }
        ImageReadParam some = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(width / (2 * WIDTH), height / (2 * HEIGHT)));
        some.setSourceSubsampling(step, step, 0, 0);
        BufferedImage picture = reader.read(0, some);
        for (double scale = 1; ; scale /= 1.5) {
            BufferedImage small = scaled(picture, scale);
            String png = encoded(small, "png");
            if (png.length() <= MOST_CHARACTERS) {
                return png;
            }
            String jpeg = encoded(onWhite(small), "jpeg");
            if (jpeg.length() <= MOST_CHARACTERS) {
                return jpeg;
            }
        }
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        double factor = scale
                * Math.min(1, Math.min(WIDTH / (double) picture.getWidth(), HEIGHT / (double) picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }

    private static String encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return uri(format, file.toByteArray());
    }

    /// The picture in a file that was drawn here before, as a data URI; nothing for any other file. Its size is
    /// read, not the picture.
    public static Optional<String> drawn(byte[] file) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                return Optional.of(uri(format, file))
                        .filter(logo -> logo.length() <= MOST_CHARACTERS
                                && DRAWN.matcher(logo).matches()
                                && fits(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean fits(ImageReader reader) {
        try {
            return reader.getWidth(0) <= WIDTH && reader.getHeight(0) <= HEIGHT;
        } catch (IOException | RuntimeException e) {
            // Whatever a broken file makes of its reader, it was not drawn here.
            return false;
        }
    }

    /// The file of a picture that was drawn here.
    public static byte[] file(String logo) {
        return Base64.getDecoder().decode(logo.substring(logo.indexOf(',') + 1));
    }

    private static String uri(String format, byte[] file) {
        return "data:image/" + format + ";base64," + Base64.getEncoder().encodeToString(file);
    }

    /// A logo that stands in a content: as it is when it was drawn here, else empty. What is read from a file that
    /// somebody brings may say anything.
    public static String kept(@Nullable String logo) {
        return logo != null && isDrawn(logo) ? logo : "";
    }

    private static boolean isDrawn(String logo) {
        return logo.length() <= MOST_CHARACTERS
                && DRAWN.matcher(logo).matches()
                && (logo.length() - logo.indexOf(',') - 1) % 4 == 0
                && drawn(file(logo)).isPresent();
    }

    /// @throws Refusal unless it is empty or a picture that was drawn here
    static void require(String logo) {
        if (!logo.isEmpty() && !isDrawn(logo)) {
            throw new Refusal("project.refused.logo.type");
        }
    }
}
