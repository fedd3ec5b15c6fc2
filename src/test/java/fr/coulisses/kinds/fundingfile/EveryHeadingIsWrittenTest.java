package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import org.junit.jupiter.api.Test;

class EveryHeadingIsWrittenTest {

    private static final FileWords ALL =
            new FileWords("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n");

    private final EveryHeadingIsWritten check = new EveryHeadingIsWritten();

    @Test
    void acceptsAFileInWhichAllIsSaid() {
        assertThat(Files.asking("100").saying(ALL).findings(check)).isEmpty();
    }

    @Test
    void namesEveryEmptyHeadingAtItsPlace() {
        assertThat(Files.asking("100").findings(check)).hasSize(14);
        FileWords blank = new FileWords("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", " ", "l", "m", "n");
        assertThat(Files.asking("100").saying(blank).findings(check))
                .extracting(Finding::place)
                .containsExactly("words/ecology");
    }
}
