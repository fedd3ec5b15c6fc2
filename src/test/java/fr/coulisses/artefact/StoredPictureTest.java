package fr.coulisses.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.shared.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredPictureTest {

    private static final int RED = 0xff0000;
    private static final int BLUE = 0x0000ff;

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void isAJpegOfSixteenHundredDotsAtMost(String format) throws IOException {
        StoredPicture picture = StoredPicture.drawn(Photographs.file(3200, 2400, format));
        assertThat(picture.width()).isEqualTo(1600);
        assertThat(picture.height()).isEqualTo(1200);
        assertThat(picture.content()).startsWith(0xff, 0xd8, 0xff);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.content()));
        assertThat(read.getWidth()).isEqualTo(1600);
        assertThat(colour(read, 0.25, 0.5)).isEqualTo(RED);
        assertThat(colour(read, 0.75, 0.5)).isEqualTo(BLUE);
    }

    @Test
    void isNotMadeLarger() {
        assertThat(StoredPicture.drawn(Photographs.file(60, 30, "png")).width()).isEqualTo(60);
        assertThat(StoredPicture.drawn(Photographs.file(1600, 30, "png")).width())
                .isEqualTo(1600);
    }

    @Test
    void standsOnWhiteWhereItIsTransparent() throws IOException {
        byte[] file = Photographs.file(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB), "png");
        BufferedImage read =
                ImageIO.read(new ByteArrayInputStream(StoredPicture.drawn(file).content()));
        assertThat(read.getRGB(20, 20)).isEqualTo(0xffffffff);
    }

    /// Where the red half is found, once a phone that was held so is turned upright.
    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, 0.25, 0.5",
        "2, 80, 40, 0.75, 0.5",
        "3, 80, 40, 0.75, 0.5",
        "4, 80, 40, 0.25, 0.5",
        "5, 40, 80, 0.5, 0.25",
        "6, 40, 80, 0.5, 0.25",
        "7, 40, 80, 0.5, 0.75",
        "8, 40, 80, 0.5, 0.75",
        "9, 80, 40, 0.25, 0.5"
    })
    void isTurnedAsTheCameraWasHeld(int held, int width, int height, double x, double y) throws IOException {
        StoredPicture picture = StoredPicture.drawn(Photographs.taken(80, 40, held, "Lyon"));
        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.content()));
        assertThat(colour(read, x, y)).isEqualTo(RED);
        assertThat(colour(read, 1 - x, 1 - y)).isEqualTo(BLUE);
    }

    @Test
    void saysNothingOfWhereItWasTaken() {
        byte[] file = Photographs.taken(80, 40, 6, "12 rue des Lilas");
        assertThat(text(file)).contains("rue des Lilas", "Exif");
        assertThat(text(StoredPicture.drawn(file).content()))
                .doesNotContain("Lilas")
                .doesNotContain("Exif");
    }

    /// Noise is the worst that a camera can bring.
    @Test
    void takesLittleRoomWhateverItShows() {
        BufferedImage noise = new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < noise.getHeight(); y++) {
            for (int x = 0; x < noise.getWidth(); x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        assertThat(StoredPicture.drawn(Photographs.file(noise, "jpeg")).content())
                .hasSizeLessThanOrEqualTo(600_000);
    }

    /// A phone of forty-eight million dots is read by parts; what claims more is not read at all.
    @Test
    void takesFiftyMillionDotsAndNoMore() {
        StoredPicture largest = StoredPicture.drawn(
                Photographs.file(new BufferedImage(10_000, 5_000, BufferedImage.TYPE_BYTE_BINARY), "png"));
        assertThat(largest.width()).isEqualTo(1600);
        assertThat(largest.height()).isEqualTo(800);
        byte[] larger = Photographs.file(new BufferedImage(10_000, 5_001, BufferedImage.TYPE_BYTE_BINARY), "png");
        assertThatThrownBy(() -> StoredPicture.drawn(larger)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.label()).isEqualTo("artefact.refused.picture.pixels");
            assertThat(refusal.arguments()).containsExactly(10_000, 5_001, 50L);
        });
    }

    @Test
    void takesTenMegabytesAndNoMore() {
        assertThatThrownBy(() -> StoredPicture.drawn(new byte[10_000_001]))
                .hasMessageContaining("artefact.refused.picture.size");
        assertThatThrownBy(() -> StoredPicture.drawn(new byte[10_000_000]))
                .hasMessageContaining("artefact.refused.picture.type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ceci n’est pas une image",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "\u0089PNG\r\n\u001a\n coupé",
                "GIF89a",
                "\u00ff\u00d8\u00ff\u00e1"
            })
    void refusesWhatIsNoPhotograph(String text) {
        assertThatThrownBy(() -> StoredPicture.drawn(text.getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("artefact.refused.picture.type");
    }

    @Test
    void saysHowAPhoneWritesWhatCanBeRead() {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> StoredPicture.drawn(heic)).hasMessageContaining("artefact.refused.picture.heic");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    /// The colour at a part of the width and of the height, without what compression adds.
    private static int colour(BufferedImage picture, double x, double y) {
        int rgb = picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight()));
        int red = (rgb >> 16 & 0xff) > 128 ? RED : 0;
        return red | ((rgb & 0xff) > 128 ? BLUE : 0);
    }
}
