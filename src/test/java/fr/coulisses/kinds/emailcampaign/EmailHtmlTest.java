package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class EmailHtmlTest {

    private static final Wording WORDING =
            new Wording(new Labels(), Locale.ENGLISH, ProjectSheet.titled("Nuits de la halle"));

    @Test
    void saysItsLanguageItsHeadingItsPicturesAndTheWayOut() {
        String html = EmailHtml.write(Campaigns.sample(), WORDING);
        assertThat(html)
                .contains("<html lang=\"fr\"", "<h1 ", "alt=\"L’affiche", "width=\"536\"", "max-width:600px")
                .contains("href=\"https://lettre.horizon.example/desinscription\"", "Ne plus recevoir nos messages")
                .contains("Avec le soutien de la Ville de Rivemont", "12, rue du Port, Rivemont", "Crédit")
                .contains("prefers-color-scheme: dark")
                .doesNotContain("<script", "<table", "<img src=\"http:");
    }

    @Test
    void isWellFormed() throws Exception {
        for (String html :
                new String[] {EmailHtml.write(Campaigns.sample(), WORDING), EmailHtml.preview(hostile(), WORDING)}) {
            String xml = html.replace("<!DOCTYPE html>", "").replaceAll("<(meta|img|br|hr)([^>]*)>", "<$1$2/>");
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(xml)))
                            .getDocumentElement()
                            .getTagName())
                    .isEqualTo("html");
        }
    }

    @Test
    void escapesEveryTextAndFollowsNoLinkThatHarms() {
        String html = EmailHtml.write(hostile(), WORDING);
        assertThat(html)
                .doesNotContain("<script>", "<b>", "javascript:", "onerror=\"")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&quot; onerror=&quot;x");
    }

    @Test
    void fetchesNothingInAPreview() {
        assertThat(EmailHtml.preview(Campaigns.sample(), WORDING))
                .doesNotContain("<img", "src=")
                .contains("role=\"img\"", "L’affiche");
    }

    @Test
    void isPlainTextToo() {
        assertThat(EmailText.write(Campaigns.sample(), WORDING))
                .contains("Choisir ma soirée\u00a0: https://billets.horizon.example/nuits", "LA BILLETTERIE")
                .contains("Ne plus recevoir nos messages\u00a0: https://lettre.horizon.example/desinscription")
                .doesNotContain("<");
    }

    private static EmailCampaign hostile() {
        return Campaigns.of("""
                {"subject": "<script>alert(1)</script>", "preheader": "<b>",
                 "pieces": [
                   {"id": "h", "type": "HEADING", "text": "<b>Titre</b>"},
                   {"id": "i", "type": "IMAGE", "alt": "\\" onerror=\\"x", "source": "https://a.example/x.png"},
                   {"id": "b", "type": "BUTTON", "text": "Voir", "link": "javascript:alert(1)"},
                   {"id": "n", "text": "A & B\\n\\n<b>C</b>"}],
                 "footer": {"unsubscribe": "javascript:alert(2)", "dataNotice": "<b>"}}""");
    }
}
