package fr.coulisses.kinds.watch.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.coulisses.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    @Test
    void readsRss() {
        Feed feed = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
                <atom:link rel="self" href="https://cnm.example/feed.xml"/>
                <title>Le fil du CNM</title><link>https://cnm.example</link>
                <image><title>Logo</title></image>
                <item><title>Un appel &amp; un d&#233;lai</title><link>https://cnm.example/a</link>
                <description><![CDATA[<p>Un <b>appel</b> ouvre.</p><script>alert(1)</script>]]></description>
                <pubDate>Mon, 23 Nov 2026 23:30:00 GMT</pubDate></item>
                <item><description>Sans titre, mais dit.</description></item>
                </channel></rss>""");
        assertThat(feed.title()).isEqualTo("Le fil du CNM");
        assertThat(feed.url()).isEqualTo("https://cnm.example");
        assertThat(feed.articles())
                .containsExactly(
                        new Article(
                                "Un appel & un délai",
                                "Un appel ouvre.",
                                "https://cnm.example/a",
                                LocalDate.of(2026, 11, 24)),
                        new Article("Sans titre, mais dit.", "Sans titre, mais dit.", "", null));
    }

    @Test
    void readsAtomWithMarkupOfItsOwn() {
        Feed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Légifrance</title>
                <link rel="self" href="https://loi.example/feed"/><link href="https://loi.example"/>
                <entry><title type="html">D&lt;i&gt;écret&lt;/i&gt;</title>
                <link rel="enclosure" href="https://loi.example/a.mp3"/><link rel="alternate" href="https://loi.example/a"/>
                <updated>2026-11-20T10:00:00Z</updated><published>2026-11-02T10:00:00+01:00</published>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le texte.</p><script>alert(1)</script>
                <style>p {}</style></div></content></entry></feed>""");
        assertThat(feed.url()).isEqualTo("https://loi.example");
        assertThat(feed.articles())
                .containsExactly(
                        new Article("Décret", "Le texte.", "https://loi.example/a", LocalDate.of(2026, 11, 2)));
    }

    @Test
    void readsTheFirstRss() {
        assertThat(read("""
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
                        <channel><title>Vieux fil</title></channel>
                        <item><title>Un</title><dc:date>2026-11-02</dc:date></item></rdf:RDF>""").articles()).containsExactly(new Article("Un", "", "", LocalDate.of(2026, 11, 2)));
    }

    @Test
    void refusesDocumentTypesAndEntitiesWithTheirLine() {
        refuses("""
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>
                <rss><channel><item><title>&a;</title></item></channel></rss>""", "watch.refused.entities", "2");
        refuses("<rss><channel>\n<item><title>&nbsp;</title></item></channel></rss>", "watch.refused.", "2");
    }

    @Test
    void refusesWhatIsNoFeed() {
        refuses("<html><body/></html>", "watch.refused.notAFeed", "html");
        refuses("<rss><channel>\n<item>\n<title>Un</channel></rss>", "watch.refused.broken", "3");
        refuses("bonjour", "watch.refused.broken", "1");
        refuses("<rss><channel><title>Vide</title></channel></rss>", "watch.refused.empty", null);
        refuses("<rss>" + "<a>".repeat(100) + "</a>".repeat(100) + "</rss>", "watch.refused.broken", "1");
    }

    @Test
    void refusesOneByteTooMany() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FeedReader.read(new byte[FeedReader.MOST_BYTES + 1]))
                .satisfies(refusal -> assertThat(refusal.label()).isEqualTo("watch.refused.size"));
    }

    @Test
    void keepsNoAddressThatDoesSomething() {
        assertThat(read("<rss><channel><item><title>Un</title><link>javascript:alert(1)</link></item></channel></rss>")
                        .articles()
                        .getFirst()
                        .url())
                .isEmpty();
    }

    @Test
    void cutsLongTexts() {
        Article article = read("<rss><channel><item><title>" + "mot ".repeat(300) + "</title><description>"
                        + "mot ".repeat(900) + "</description></item></channel></rss>")
                .articles()
                .getFirst();
        assertThat(article.title()).hasSizeLessThanOrEqualTo(200).endsWith("…");
        assertThat(article.summary()).hasSizeLessThanOrEqualTo(800).endsWith("…");
    }

    @Test
    void readsTheDaysThatFeedsWrite() {
        assertThat(FeedDay.of("Tue, 24 Nov 2026 08:30:00 +0100")).isEqualTo("2026-11-24");
        assertThat(FeedDay.of("24 Nov 2026 08:30 GMT")).isEqualTo("2026-11-24");
        assertThat(FeedDay.of("Tue, 24 Nov 2026 23:30:00 EST")).isEqualTo("2026-11-25");
        assertThat(FeedDay.of("2026-11-24T23:30:00Z")).isEqualTo("2026-11-25");
        assertThat(FeedDay.of("hier")).isNull();
        assertThat(FeedDay.of("")).isNull();
        assertThat(FeedDay.of("2026-13-01")).isNull();
    }

    private static Feed read(String xml) {
        return FeedReader.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(String xml, String label, @org.jspecify.annotations.Nullable String argument) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(xml)).satisfies(refusal -> {
            assertThat(refusal.label()).startsWith(label);
            if (argument != null) {
                assertThat(refusal.arguments()).contains(argument);
            }
        });
    }
}
