package fr.coulisses.kinds.financialreport;

import fr.coulisses.budget.Section;
import fr.coulisses.parameter.UsedFigure;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import fr.coulisses.tracking.AlertThresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The financial report of one grant (handbook, 5.2.2; cerfa 15059): what its students wrote, and what the registers
/// said when it was composed.
///
/// @param request the id of the request in its register; empty while none is chosen
/// @param notes why single posts ended otherwise than planned
/// @param contributions what was given and used in kind
/// @param signatory the legal representative who certifies it
/// @param signedAt the place where
/// @param signedOn the day when
/// @param on the day on which it was composed; `null` before
/// @param file the number of the version of the funding file whose budget is the plan; `null` where it is the agreed
/// budget
/// @param figures the legal figures that were used
/// @param red percent above which the team wants a deviation explained; `null` as usual
public record FinancialReport(
        String request,
        ReportWords words,
        List<Note> notes,
        List<Contribution> contributions,
        String signatory,
        String signedAt,
        @Nullable LocalDate signedOn,
        GrantFacts grant,
        @Nullable LocalDate on,
        @Nullable Integer file,
        List<Post> posts,
        List<MeasuredIndicator> indicators,
        List<UsedFigure> figures,
        @Nullable BigDecimal red) {

    /// The number of the form whose order the report has.
    static final String FORM = "P-CERFA-CRF";

    static final FinancialReport EMPTY =
            new FinancialReport("", null, null, null, "", "", null, null, null, null, null, null, null, null);

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public FinancialReport(
            @Nullable String request,
            @Nullable ReportWords words,
            @Nullable List<Note> notes,
            @Nullable List<Contribution> contributions,
            @Nullable String signatory,
            @Nullable String signedAt,
            @Nullable LocalDate signedOn,
            @Nullable GrantFacts grant,
            @Nullable LocalDate on,
            @Nullable Integer file,
            @Nullable List<Post> posts,
            @Nullable List<MeasuredIndicator> indicators,
            @Nullable List<UsedFigure> figures,
            @Nullable BigDecimal red) {
        this.request = Unwritten.text(request);
        this.words = Objects.requireNonNullElse(words, ReportWords.NONE);
        this.notes = Unwritten.rows(notes);
        this.contributions = Unwritten.rows(contributions);
        this.signatory = Unwritten.text(signatory);
        this.signedAt = Unwritten.text(signedAt);
        this.signedOn = signedOn;
        this.grant = Objects.requireNonNullElse(grant, GrantFacts.NONE);
        this.on = on;
        this.file = file;
        this.posts = Unwritten.rows(posts);
        this.indicators = Unwritten.rows(indicators);
        this.figures = Unwritten.rows(figures);
        this.red = red;
    }

    /// Whether the request that was chosen is there.
    boolean hasRequest() {
        return !request.isEmpty() && grant.reference().equals(request);
    }

    List<Post> of(Section section, boolean inKind) {
        return posts.stream()
                .filter(post -> post.section() == section && post.isInKind() == inKind)
                .toList();
    }

    Money sum(Section section, boolean inKind, Function<Post, Money> figure) {
        return of(section, inKind).stream().map(figure).reduce(Money.ZERO, Money::plus);
    }

    /// Whether the tracking knows of anything at all.
    boolean hasActuals() {
        return posts.stream()
                .anyMatch(post -> !post.isInKind() && !post.actual().isZero());
    }

    /// What was left in the end; below zero what was missing.
    Money result() {
        return sum(Section.INCOME, false, Post::actual).minus(sum(Section.EXPENSE, false, Post::actual));
    }

    /// The posts that ended so far off that somebody has to say why. What is given in kind is used in kind: one side of
    /// it is enough.
    List<Post> farOff() {
        BigDecimal above = red == null ? AlertThresholds.USUAL.red() : red;
        return posts.stream()
                .filter(post -> !post.isInKind() || post.section() == Section.EXPENSE)
                .filter(post -> post.isFarOff(above))
                .toList();
    }

    /// Whether it was composed before the project was over: a report on the way, which nobody signs yet.
    ///
    /// @param end the last public day; `null` where it is not known
    boolean isProvisional(@Nullable LocalDate end) {
        return end != null && on != null && !on.isAfter(end);
    }

    /// The posts to show as far off: all of them in the end, before it those that somebody explained here already.
    List<Post> shownAsFarOff(@Nullable LocalDate end) {
        if (!hasActuals()) {
            return List.of();
        }
        return isProvisional(end)
                ? farOff().stream()
                        .filter(post -> notes.stream()
                                .anyMatch(note -> note.post().equals(post.id())
                                        && !note.text().isBlank()))
                        .toList()
                : farOff();
    }

    /// Why a post is off: what was written here, and what the tracking says of its lines.
    String explanation(Post post) {
        String written = notes.stream()
                .filter(note -> note.post().equals(post.id()))
                .map(Note::text)
                .filter(text -> !text.isBlank())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        return written.isEmpty() ? post.comment() : written;
    }
}
