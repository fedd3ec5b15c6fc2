package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PicturesAreDescribedTest {

    @Test
    void acceptsAPictureWithItsWords() {
        assertThat(Campaigns.found(new PicturesAreDescribed(), """
                        {"pieces": [{"id": "i", "type": "IMAGE", "alt": "La halle", "credit": "Léna", "source": "https://a.example/h.png?v=2"}]}""")).isEmpty();
    }

    @Test
    void warnsOfEachThatIsMissing() {
        assertThat(Campaigns.found(new PicturesAreDescribed(), """
                        {"pieces": [{"id": "i", "type": "IMAGE"}]}"""))
                .containsExactly(
                        "WARNING pieces/i/alt alt", "WARNING pieces/i/credit credit", "WARNING pieces/i/source file");
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThat(Campaigns.found(new PicturesAreDescribed(), """
                        {"pieces": [{"id": "i", "type": "IMAGE", "alt": "La halle", "credit": "Léna", "source": "https://a.example/h.pdf"}]}""")).containsExactly("WARNING pieces/i/source file");
        assertThat(Campaigns.found(new PicturesAreDescribed(), """
                        {"pieces": [{"id": "i", "type": "IMAGE", "alt": "La halle", "credit": "Léna", "source": "javascript:x.png"}]}""")).containsExactly("WARNING pieces/i/source file");
    }
}
