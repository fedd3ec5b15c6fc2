package fr.coulisses.project;

import fr.coulisses.shared.DrawnPicture;
import fr.coulisses.shared.PictureFile;
import fr.coulisses.shared.PictureLimits;
import fr.coulisses.shared.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
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
    private static final float QUALITY = 0.75f;

    /// So much of a project's sheet may a logo take.
    private static final int MOST_CHARACTERS = 64_000;

    private static final PictureLimits LIMITS = new PictureLimits(
            MOST_BYTES,
            24_000_000,
            "project.refused.logo.size",
            "project.refused.logo.type",
            "project.refused.logo.pixels");

    private static final Pattern DRAWN = Pattern.compile("data:image/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}");

    private Logo() {}

    /// The picture in a file, as a data URI.
    ///
    /// @throws Refusal for a file that is too large, has too many pixels or is neither PNG, JPEG nor GIF
    public static String draw(byte[] file) {
        BufferedImage picture = PictureFile.read(file, WIDTH, HEIGHT, LIMITS);
        for (double scale = 1; ; scale /= 1.5) {
            BufferedImage small = DrawnPicture.within(picture, WIDTH, HEIGHT, scale);
            String png = uri("png", DrawnPicture.png(small));
            if (png.length() <= MOST_CHARACTERS) {
                return png;
            }
            String jpeg = uri("jpeg", DrawnPicture.jpeg(small, QUALITY));
            if (jpeg.length() <= MOST_CHARACTERS) {
                return jpeg;
            }
        }
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
