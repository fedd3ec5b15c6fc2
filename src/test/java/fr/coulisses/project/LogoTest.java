package fr.coulisses.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.shared.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    @Test
    void isDrawnAgainSmallAndKeepsItsTransparency() throws IOException {
        BufferedImage large = new BufferedImage(1200, 400, BufferedImage.TYPE_INT_ARGB);
        large.setRGB(600, 200, 0xff00ff00);
        BufferedImage small = read(Logo.draw(file(large, "png")));
        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(160);
        assertThat(small.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void isNotMadeLarger() throws IOException {
        BufferedImage small = read(Logo.draw(file(new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB), "gif")));
        assertThat(small.getWidth()).isEqualTo(60);
    }

    /// Noise is the worst that a camera can bring.
    @Test
    void takesLittleRoomWhateverItShows() throws IOException {
        BufferedImage noise = new BufferedImage(2000, 1500, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < noise.getHeight(); y++) {
            for (int x = 0; x < noise.getWidth(); x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        String logo = Logo.draw(file(noise, "jpeg"));
        assertThat(logo).startsWith("data:image/jpeg;base64,").hasSizeLessThanOrEqualTo(64_000);
        Logo.require(logo);
    }

    @Test
    void losesWhatIsWrittenBesideThePicture() throws IOException {
        byte[] file = withText("Photographiée chez Inès, 12 rue des Lilas");
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("rue des Lilas");
        byte[] drawn = Base64.getDecoder().decode(Logo.draw(file).replaceFirst("^.*,", ""));
        assertThat(new String(drawn, StandardCharsets.ISO_8859_1)).doesNotContain("Lilas");
    }

    @Test
    void refusesAPictureOfTooManyPixelsWithoutReadingIt() throws IOException {
        assertThatThrownBy(() -> Logo.draw(file(new BufferedImage(8000, 5000, BufferedImage.TYPE_BYTE_BINARY), "png")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.label()).isEqualTo("project.refused.logo.pixels");
                    assertThat(refusal.arguments()).containsExactly(8000, 5000, 24L);
                });
        // The last one that is not too large.
        assertThat(Logo.draw(file(new BufferedImage(6000, 4000, BufferedImage.TYPE_BYTE_BINARY), "png")))
                .startsWith("data:image/png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ceci n’est pas une image",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "\u0089PNG\r\n\u001a\n coupé",
                "GIF89a"
            })
    void refusesWhatIsNoPicture(String text) {
        assertThatThrownBy(() -> Logo.draw(text.getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("project.refused.logo.type");
    }

    @Test
    void refusesAFileOfElevenMegabytes() {
        assertThatThrownBy(() -> Logo.draw(new byte[11_000_000])).hasMessageContaining("project.refused.logo.size");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/logo.png",
                "data:image/svg+xml;base64,PHN2Zy8+",
                "data:image/png;base64,abc\" onerror=\"alert(1)"
            })
    void isNothingThatWasNotDrawnHere(String logo) {
        assertThatThrownBy(() -> Organisation.UNKNOWN.withLogo(logo)).hasMessageContaining("project.refused.logo.type");
    }

    @Test
    void keepsWhatWasDrawnHereAndNothingElse() {
        String logo = Logos.drawn();
        assertThat(Logo.kept(logo)).isEqualTo(logo);
        assertThat(Logo.drawn(Logo.file(logo))).contains(logo);
        String large = "data:image/png;base64," + Base64.getEncoder().encodeToString(Logos.png(4000, 4000));
        assertThat(large).hasSizeLessThan(64_000);
        assertThat(List.of(large, "data:image/png;base64,QUJDRA==", "data:image/png;base64,QUJ", "un texte"))
                .allSatisfy(text -> assertThat(Logo.kept(text)).isEmpty());
        assertThat(Logo.kept(null)).isEmpty();
    }

    private static BufferedImage read(String logo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(logo.replaceFirst("^.*,", ""))));
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    private static byte[] withText(String text) throws IOException {
        BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
        IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
        entry.setAttribute("keyword", "Comment");
        entry.setAttribute("value", text);
        IIOMetadataNode texts = new IIOMetadataNode("tEXt");
        texts.appendChild(entry);
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(texts);
        metadata.mergeTree("javax_imageio_png_1.0", root);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(picture, null, metadata));
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
