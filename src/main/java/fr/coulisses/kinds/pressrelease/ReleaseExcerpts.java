package fr.coulisses.kinds.pressrelease;

import fr.coulisses.announcing.Fact;
import fr.coulisses.artefact.Excerpt;
import fr.coulisses.shared.Formats;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a press kit repeats of a release, each fact as the release tells it.
final class ReleaseExcerpts {

    private final PressRelease release;

    ReleaseExcerpts(PressRelease release) {
        this.release = release;
    }

    List<Excerpt> all() {
        Facts facts = release.facts();
        return Stream.of(
                        Stream.of(
                                new Excerpt(Excerpt.TITLE, release.title()),
                                new Excerpt(Excerpt.SUBTITLE, release.subtitle()),
                                new Excerpt(Excerpt.DATES, facts.told(Fact.DATES)),
                                new Excerpt(Excerpt.PLACE, Formats.joined(", ", release.venue(), release.address())),
                                new Excerpt(Excerpt.LEAD, release.lead()),
                                new Excerpt(Excerpt.BODY, release.body())),
                        release.quotations().stream().map(each -> new Excerpt(Excerpt.QUOTATION, said(each))),
                        programme().map(show -> new Excerpt(Excerpt.SHOW, said(show))),
                        practical(),
                        release.reachable().stream().map(each -> new Excerpt(Excerpt.CONTACT, each.said())),
                        release.pictures().stream().map(each -> new Excerpt(Excerpt.PICTURE, said(each))),
                        release.mentions().stream().map(each -> new Excerpt(Excerpt.PARTNER, each.words())),
                        Stream.of(
                                new Excerpt(Excerpt.ABOUT, release.about()),
                                new Excerpt(Excerpt.MASTHEAD, release.masthead())))
                .flatMap(each -> each)
                .toList();
    }

    /// What is announced; what the contracts agree on while nothing is.
    private Stream<Show> programme() {
        return (release.programme().isEmpty() ? release.facts().agreed() : release.programme()).stream();
    }

    private Stream<Excerpt> practical() {
        Practical said = release.practical();
        String prices = release.facts().prices().stream()
                .map(price -> price.said(Locale.FRENCH))
                .collect(Collectors.joining("\n"));
        return Stream.of(
                new Excerpt(Excerpt.HOURS, said.hours()),
                new Excerpt(Excerpt.PRICES, Formats.joined("\n", prices, said.rates())),
                new Excerpt(Excerpt.TICKETING, said.ticketing()),
                new Excerpt(Excerpt.ACCESS, said.access()),
                new Excerpt(Excerpt.ACCESSIBILITY, said.accessibility()));
    }

    private static String said(Quotation quotation) {
        return quotation.words().isBlank()
                ? ""
                : Formats.joined(
                        " – ",
                        Formats.quoted(quotation.words().strip()),
                        Formats.joined(", ", quotation.person(), quotation.function()));
    }

    private static String said(Show show) {
        String title = show.title().equals(show.called()) ? "" : show.title();
        return Formats.joined("\n", Formats.joined(" – ", show.said(), title), show.words());
    }

    private String said(Picture picture) {
        return Formats.joined(
                "\n", Formats.joined(" – ", release.calledOf(picture), release.creditOf(picture)), picture.link());
    }
}
