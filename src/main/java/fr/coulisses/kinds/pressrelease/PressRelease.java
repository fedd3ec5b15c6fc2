package fr.coulisses.kinds.pressrelease;

import static fr.coulisses.shared.Unwritten.rows;
import static fr.coulisses.shared.Unwritten.text;

import fr.coulisses.proofreading.PlacedText;
import fr.coulisses.shared.TextLength;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A press release. Rows are named by their `id`.
///
/// @param place from which it is dated: « Rivemont »
/// @param date that it bears
/// @param lead who, what, where and when in two or three sentences (chapô)
/// @param body in paragraphs, the most important first, without what is quoted
/// @param programme what is announced
/// @param about the organisation in a few lines (à propos)
/// @param shortText the version of 800 signs
/// @param agendaText the version of 250 signs, for listings
/// @param masthead who publishes it (ours)
/// @param sendings to whom it went, and what it told them
/// @param facts of the project, as they stood when it was composed
/// @param known the people of the contacts register that it names, as they stood then
/// @param works of the rights register that it shows
/// @param funders who have granted money
public record PressRelease(
        @Nullable Type type,
        String place,
        @Nullable LocalDate date,
        Embargo embargo,
        String title,
        String subtitle,
        String lead,
        String body,
        List<Quotation> quotations,
        List<Show> programme,
        Practical practical,
        String about,
        List<PressContact> contacts,
        List<Picture> pictures,
        List<Mention> mentions,
        List<Angle> angles,
        String shortText,
        String agendaText,
        String masthead,
        List<Sending> sendings,
        Facts facts,
        List<PressContact> known,
        List<KnownWork> works,
        List<Funder> funders) {

    /// What it is about.
    public enum Type {
        ANNOUNCEMENT,
        PROGRAMME,
        TICKETING,
        REVIEW,
        CRISIS
    }

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public PressRelease(
            @Nullable Type type,
            @Nullable String place,
            @Nullable LocalDate date,
            @Nullable Embargo embargo,
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String lead,
            @Nullable String body,
            @Nullable List<Quotation> quotations,
            @Nullable List<Show> programme,
            @Nullable Practical practical,
            @Nullable String about,
            @Nullable List<PressContact> contacts,
            @Nullable List<Picture> pictures,
            @Nullable List<Mention> mentions,
            @Nullable List<Angle> angles,
            @Nullable String shortText,
            @Nullable String agendaText,
            @Nullable String masthead,
            @Nullable List<Sending> sendings,
            @Nullable Facts facts,
            @Nullable List<PressContact> known,
            @Nullable List<KnownWork> works,
            @Nullable List<Funder> funders) {
        this.type = type;
        this.place = text(place);
        this.date = date;
        this.embargo = embargo == null ? Embargo.NONE : embargo;
        this.title = text(title);
        this.subtitle = text(subtitle);
        this.lead = text(lead);
        this.body = text(body);
        this.quotations = rows(quotations);
        this.programme = rows(programme);
        this.practical = practical == null ? Practical.NONE : practical;
        this.about = text(about);
        this.contacts = rows(contacts);
        this.pictures = rows(pictures);
        this.mentions = rows(mentions);
        this.angles = rows(angles);
        this.shortText = text(shortText);
        this.agendaText = text(agendaText);
        this.masthead = text(masthead);
        this.sendings = rows(sendings);
        this.facts = facts == null ? Facts.NONE : facts;
        this.known = rows(known);
        this.works = rows(works);
        this.funders = rows(funders);
    }

    /// One in which nothing is written yet but the place that it is dated from.
    static PressRelease startedIn(String place) {
        return new PressRelease(
                null, place, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null);
    }

    /// One in which nothing is written yet.
    public static PressRelease empty() {
        return startedIn("");
    }

    /// The same with what the project and its registers say today.
    PressRelease composed(Facts current, List<PressContact> people, List<KnownWork> shown, List<Funder> granted) {
        return new PressRelease(
                type,
                place,
                date,
                embargo,
                title,
                subtitle,
                lead,
                body,
                quotations,
                programme,
                practical,
                about,
                contacts,
                pictures,
                mentions,
                angles,
                shortText,
                agendaText,
                masthead,
                sendings,
                current,
                people,
                shown,
                granted);
    }

    /// Whom journalists reach, with what the register knows of them.
    public List<PressContact> reachable() {
        return contacts.stream()
                .map(contact -> known.stream()
                        .filter(each -> each.id().equals(contact.contact()))
                        .findFirst()
                        .map(contact::completed)
                        .orElse(contact))
                .toList();
    }

    /// How a picture must be credited: as somebody wrote, or else as the register says.
    public String creditOf(Picture picture) {
        return picture.credit().isBlank() ? work(picture).map(KnownWork::credit).orElse("") : picture.credit();
    }

    /// What is seen on a picture: its caption, or else the title of its work.
    public String calledOf(Picture picture) {
        return picture.caption().isBlank() ? work(picture).map(KnownWork::title).orElse("") : picture.caption();
    }

    private Optional<KnownWork> work(Picture picture) {
        return works.stream().filter(work -> work.id().equals(picture.work())).findFirst();
    }

    /// Where it takes place: as it says, or else as the contracts say.
    public String venue() {
        return practical.venue().isBlank() ? facts.venue() : practical.venue();
    }

    /// The address of that place.
    public String address() {
        return practical.address().isBlank() ? facts.address() : practical.address();
    }

    Optional<Angle> angle(String id) {
        return angles.stream().filter(angle -> angle.id().equals(id)).findFirst();
    }

    /// The funders whose logos stand at its foot, and lie there.
    List<Funder> shown() {
        return funders.stream()
                .filter(funder -> !funder.logo().isEmpty())
                .filter(funder -> mentions.stream()
                        .anyMatch(mention -> mention.logo() && mention.grant().equals(funder.id())))
                .toList();
    }

    /// How many signs it has on its page: titles, lead, body and quotations, spaces included.
    public int signs() {
        return Stream.concat(
                        Stream.of(title, subtitle, lead, body),
                        quotations.stream().map(Quotation::words))
                .mapToInt(TextLength::signs)
                .sum();
    }

    /// The texts that answer who, what, when and where in a few words, by their places.
    List<PlacedText> pointed() {
        return Stream.concat(
                        Stream.of(
                                new PlacedText("lead", lead),
                                new PlacedText("shortText", shortText),
                                new PlacedText("agendaText", agendaText)),
                        angles.stream().map(angle -> new PlacedText("angles/" + angle.id() + "/lead", angle.lead())))
                .filter(each -> !each.text().isBlank())
                .toList();
    }

    /// All texts that somebody is to read with a pencil in hand, by their places.
    List<PlacedText> written() {
        return Stream.of(
                        Stream.of(
                                new PlacedText("title", title),
                                new PlacedText("subtitle", subtitle),
                                new PlacedText("lead", lead),
                                new PlacedText("body", body),
                                new PlacedText("about", about),
                                new PlacedText("shortText", shortText),
                                new PlacedText("agendaText", agendaText)),
                        angles.stream()
                                .flatMap(angle -> Stream.of(
                                        new PlacedText("angles/" + angle.id() + "/title", angle.title()),
                                        new PlacedText("angles/" + angle.id() + "/lead", angle.lead()))))
                .flatMap(each -> each)
                .filter(each -> !each.text().isBlank())
                .toList();
    }
}
