package fr.coulisses.contracts;

import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is agreed with whom (handbook, 5.4.1).
///
/// @param title of the show, the exhibition, the mission
/// @param object what it is about, in a few sentences
/// @param artists who performs, or whose works they are
/// @param notes of the team; they stand in no document
/// @param amends what it changes, where it is an amendment
/// @param clauses the articles, in their order
/// @param lines the budget lines that it commits
public record Contract(
        @Nullable ContractType type,
        String title,
        String object,
        String artists,
        String notes,
        Amendment amends,
        List<Party> parties,
        Dates dates,
        Price price,
        Sharing sharing,
        Employment employment,
        Showing showing,
        List<GrantedRight> rights,
        Circumstances circumstances,
        List<Annex> annexes,
        List<Clause> clauses,
        List<LineShare> lines,
        List<Signature> signatures) {

    public static final Contract EMPTY = new Contract(
            null, "", "", "", "", null, null, null, null, null, null, null, null, null, null, null, null, null);

    public Contract(
            @Nullable ContractType type,
            @Nullable String title,
            @Nullable String object,
            @Nullable String artists,
            @Nullable String notes,
            @Nullable Amendment amends,
            @Nullable List<Party> parties,
            @Nullable Dates dates,
            @Nullable Price price,
            @Nullable Sharing sharing,
            @Nullable Employment employment,
            @Nullable Showing showing,
            @Nullable List<GrantedRight> rights,
            @Nullable Circumstances circumstances,
            @Nullable List<Annex> annexes,
            @Nullable List<Clause> clauses,
            @Nullable List<LineShare> lines,
            @Nullable List<Signature> signatures) {
        this.type = type;
        this.title = Fields.text(title);
        this.object = Fields.text(object);
        this.artists = Fields.text(artists);
        this.notes = Fields.text(notes);
        this.amends = Objects.requireNonNullElse(amends, Amendment.NONE);
        this.parties = Fields.list(parties);
        this.dates = Objects.requireNonNullElse(dates, Dates.NONE);
        this.price = Objects.requireNonNullElse(price, Price.NONE);
        this.sharing = Objects.requireNonNullElse(sharing, Sharing.NONE);
        this.employment = Objects.requireNonNullElse(employment, Employment.NONE);
        this.showing = Objects.requireNonNullElse(showing, Showing.NONE);
        this.rights = Fields.list(rights);
        this.circumstances = Objects.requireNonNullElse(circumstances, Circumstances.NONE);
        this.annexes = Fields.list(annexes);
        this.clauses = Fields.list(clauses);
        this.lines = Fields.list(lines);
        this.signatures = Fields.list(signatures);
    }

    /// What it is called in lists: its title, or else with whom it is.
    public String name() {
        if (!title.isBlank()) {
            return amends.number() == null ? title : title + " – avenant " + amends.number();
        }
        return parties.stream()
                .filter(party -> !party.contact().isEmpty())
                .map(Party::name)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    /// The first party of a role.
    public Optional<Party> party(PartyRole role) {
        return parties.stream().filter(party -> party.is(role)).findFirst();
    }

    public Optional<Party> party(String id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst();
    }

    public boolean has(Aspect aspect) {
        return type != null && type.has(aspect);
    }

    public boolean is(ContractType wanted) {
        return type == wanted;
    }

    public boolean employs() {
        return type != null && type.isEmployment();
    }

    /// What it comes to before VAT: the gross pay of employment, else the price.
    public Money net() {
        return employs() ? employment.gross() : price.amount();
    }

    /// What it comes to with VAT.
    public Money gross() {
        return employs() ? employment.gross() : price.gross();
    }

    /// What stands for it among the contributions in kind, where nothing is paid.
    public Money worth() {
        return net().isZero() ? Fields.money(price.valuedAt()) : net();
    }

    /// The signatures that say for whom and when.
    public List<Signature> complete() {
        return signatures.stream().filter(Signature::counts).toList();
    }

    /// Whether somebody signs: a person under age does not, whose guardian does.
    private boolean signs(Party party) {
        boolean guarded = party.is(PartyRole.PERSON_SHOWN) || party.is(PartyRole.VOLUNTEER);
        return !guarded || party(PartyRole.GUARDIAN).isEmpty();
    }

    /// The parties that have not signed yet.
    public List<Party> unsigned() {
        return parties.stream()
                .filter(this::signs)
                .filter(party -> complete().stream()
                        .noneMatch(signature -> signature.party().equals(party.id())))
                .toList();
    }

    /// Whether every party has signed.
    public boolean wasSignedByAll() {
        return !parties.isEmpty() && unsigned().isEmpty();
    }

    /// The day of the last signature; nothing as long as somebody has not signed.
    public Optional<LocalDate> signedOn() {
        return wasSignedByAll()
                ? complete().stream()
                        .map(Signature::day)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    /// The day whose figures decide: of the last signature, or else the one that is asked about.
    public LocalDate documentDay(LocalDate today) {
        return signedOn().orElse(today);
    }

    /// The same with other articles.
    public Contract withClauses(List<Clause> others) {
        return new Contract(
                type,
                title,
                object,
                artists,
                notes,
                amends,
                parties,
                dates,
                price,
                sharing,
                employment,
                showing,
                rights,
                circumstances,
                annexes,
                others,
                lines,
                signatures);
    }

    /// What is agreed, without what is noted later: signatures, declarations, the lines of the budget, notes. Two
    /// contracts that say the same are equal in it.
    public Contract agreed() {
        Employment declared = new Employment(
                employment.job(),
                employment.executive(),
                employment.motive(),
                employment.objectNumber(),
                employment.agreement(),
                employment.route(),
                employment.expenses(),
                employment.birthDate(),
                null,
                null,
                null,
                employment.pay());
        return new Contract(
                type,
                title,
                object,
                artists,
                "",
                amends,
                parties,
                dates,
                price,
                sharing,
                declared,
                showing,
                rights,
                Circumstances.NONE,
                annexes,
                clauses,
                List.of(),
                List.of());
    }

    /// What of it goes into the copy of a project, where nothing is signed or declared.
    Contract begunAnew() {
        Contract copied = agreed();
        return new Contract(
                type,
                title,
                object,
                artists,
                notes,
                amends.changes() ? new Amendment(amends.contract(), amends.number(), amends.of(), null) : amends,
                parties,
                dates,
                price,
                sharing,
                copied.employment(),
                showing,
                rights,
                new Circumstances(
                        circumstances.recorded(),
                        circumstances.service(),
                        circumstances.exception(),
                        circumstances.amateurs(),
                        circumstances.lucrative(),
                        circumstances.amateurPerformances(),
                        circumstances.individualPerformances(),
                        null,
                        circumstances.amateursPaid(),
                        circumstances.volunteerHours(),
                        circumstances.replacesEmployee(),
                        circumstances.minor()),
                annexes,
                clauses,
                lines,
                List.of());
    }
}
