package fr.coulisses.kinds.presskit;

import static fr.coulisses.shared.Unwritten.rows;
import static fr.coulisses.shared.Unwritten.text;

import fr.coulisses.artefact.Excerpt;
import fr.coulisses.artefact.Photograph;
import fr.coulisses.proofreading.PlacedText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A press kit. Rows are named by their `id`.
///
/// @param release id of the press release that it carries
/// @param editorial why this project, in the first person
/// @param author who signs the editorial
/// @param intention what the project wants
/// @param programme what is to be said of the programme as a whole
/// @param actions what is to be said of mediation
/// @param sheets ids of the sheets of mediation actions that it presents
/// @param conditions under which the pictures may be published
/// @param link to all pictures in high resolution
/// @param photographs that stand in the kit itself: the first on its cover
/// @param partners what is to be said of them beside their mentions
/// @param structure the organisation at length; empty: as the release says
/// @param masthead who publishes the kit (ours); empty: as the release says
/// @param announced what the release says, piece by piece, as it stood when the kit was composed
/// @param presented the actions of the sheets, as they stood then
/// @param credits of the register of rights, as they stood then
/// @param logos of those who have granted money, as they stood then
public record PressKit(
        String release,
        String editorial,
        String author,
        String intention,
        String programme,
        List<Biography> biographies,
        String actions,
        List<String> sheets,
        String accessibility,
        String conditions,
        String link,
        List<Photograph> photographs,
        String partners,
        String structure,
        String masthead,
        List<Taken> announced,
        List<Taken> presented,
        List<Credit> credits,
        List<PartnerLogo> logos) {

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public PressKit(
            @Nullable String release,
            @Nullable String editorial,
            @Nullable String author,
            @Nullable String intention,
            @Nullable String programme,
            @Nullable List<Biography> biographies,
            @Nullable String actions,
            @Nullable List<String> sheets,
            @Nullable String accessibility,
            @Nullable String conditions,
            @Nullable String link,
            @Nullable List<Photograph> photographs,
            @Nullable String partners,
            @Nullable String structure,
            @Nullable String masthead,
            @Nullable List<Taken> announced,
            @Nullable List<Taken> presented,
            @Nullable List<Credit> credits,
            @Nullable List<PartnerLogo> logos) {
        this.release = text(release);
        this.editorial = text(editorial);
        this.author = text(author);
        this.intention = text(intention);
        this.programme = text(programme);
        this.biographies = rows(biographies);
        this.actions = text(actions);
        this.sheets = rows(sheets);
        this.accessibility = text(accessibility);
        this.conditions = text(conditions);
        this.link = text(link);
        this.photographs = rows(photographs);
        this.partners = text(partners);
        this.structure = text(structure);
        this.masthead = text(masthead);
        this.announced = rows(announced);
        this.presented = rows(presented);
        this.credits = rows(credits);
        this.logos = rows(logos);
    }

    static PressKit empty() {
        return new PressKit(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /// The same with what stands elsewhere.
    PressKit composed(List<Taken> said, List<Taken> shown, List<Credit> named, List<PartnerLogo> seen) {
        return new PressKit(
                release,
                editorial,
                author,
                intention,
                programme,
                biographies,
                actions,
                sheets,
                accessibility,
                conditions,
                link,
                photographs,
                partners,
                structure,
                masthead,
                said,
                shown,
                named,
                seen);
    }

    /// What the release says of a part, in its order.
    List<Taken> announced(String part) {
        return announced.stream().filter(taken -> taken.part().equals(part)).toList();
    }

    /// How to come and what it costs, in the order in which a reader asks.
    List<Taken> practical() {
        return Stream.of(
                        Excerpt.HOURS,
                        Excerpt.PRICES,
                        Excerpt.TICKETING,
                        Excerpt.ACCESS,
                        Excerpt.ACCESSIBILITY,
                        Excerpt.PRACTICAL)
                .flatMap(part -> announced(part).stream())
                .toList();
    }

    /// All texts of its own that somebody is to read with a pencil in hand, by their places; those of the release are
    /// read there.
    List<PlacedText> written() {
        return Stream.concat(
                        Stream.of(
                                new PlacedText("editorial", editorial),
                                new PlacedText("intention", intention),
                                new PlacedText("programme", programme),
                                new PlacedText("actions", actions),
                                new PlacedText("accessibility", accessibility),
                                new PlacedText("conditions", conditions),
                                new PlacedText("partners", partners),
                                new PlacedText("structure", structure),
                                new PlacedText("masthead", masthead)),
                        biographies.stream()
                                .map(biography ->
                                        new PlacedText("biographies/" + biography.id() + "/text", biography.text())))
                .filter(each -> !each.text().isBlank())
                .toList();
    }
}
