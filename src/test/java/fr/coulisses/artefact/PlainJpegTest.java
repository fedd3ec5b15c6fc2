package fr.coulisses.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainJpegTest {

    private static final byte[] PLAIN =
            StoredPicture.drawn(Photographs.file(80, 40, "jpeg")).content();

    @Test
    void isWhatIsDrawnHere() {
        assertThat(PlainJpeg.is(PLAIN)).isTrue();
        assertThat(StoredPicture.kept(PLAIN)).hasValueSatisfying(kept -> {
            assertThat(kept.width()).isEqualTo(80);
            assertThat(kept.height()).isEqualTo(40);
        });
    }

    @Test
    void isNothingThatACameraWroteInto() {
        assertThat(PlainJpeg.is(Photographs.taken(80, 40, 1, "Lyon"))).isFalse();
    }

    @Test
    void isNothingWithMoreBehindItsEnd() {
        byte[] longer = Arrays.copyOf(PLAIN, PLAIN.length + 20);
        assertThat(PlainJpeg.is(longer)).isFalse();
        System.arraycopy(PLAIN, PLAIN.length - 2, longer, longer.length - 2, 2);
        assertThat(PlainJpeg.is(longer)).as("nor between two ends").isFalse();
    }

    @Test
    void isNothingThatWasCutShort() {
        for (int length : new int[] {0, 1, 2, 3, 4, 20, 200, PLAIN.length - 1}) {
            assertThat(PlainJpeg.is(Arrays.copyOf(PLAIN, length))).isFalse();
        }
    }

    @Test
    void isNoOtherPicture() {
        assertThat(PlainJpeg.is(Photographs.file(80, 40, "png"))).isFalse();
        assertThat(StoredPicture.kept(Photographs.file(80, 40, "png"))).isEmpty();
    }

    /// A frame without height and width.
    @Test
    void isKeptOnlyWhenItCanBeRead() {
        byte[] broken = PLAIN.clone();
        int frame = 0;
        while (broken[frame] != (byte) 0xff || broken[frame + 1] != (byte) 0xc0) {
            frame++;
        }
        Arrays.fill(broken, frame + 5, frame + 9, (byte) 0);
        assertThat(PlainJpeg.is(broken)).isTrue();
        assertThat(StoredPicture.kept(broken)).isEmpty();
    }
}
