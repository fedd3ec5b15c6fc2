package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.contacts.Channel;
import fr.coulisses.contacts.Family;
import fr.coulisses.contacts.ProspectionStatus;
import fr.coulisses.contacts.Sector;
import fr.coulisses.contacts.SubCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who counts for the project and why. Rows are named by their `id`.
///
/// @param method how the stakeholders were found and chosen
/// @param strategy in which order they are approached, by whom, until when
/// @param contacts the rows of the register behind the stakeholders, as they stood when the content was composed
/// @param aims the objectives that the stakeholders serve, in the words they had then
public record StakeholderMap(
        String method, String strategy, List<Stakeholder> stakeholders, List<Registered> contacts, List<Aim> aims) {

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public StakeholderMap(
            @Nullable String method,
            @Nullable String strategy,
            @Nullable List<Stakeholder> stakeholders,
            @Nullable List<Registered> contacts,
            @Nullable List<Aim> aims) {
        this.method = text(method);
        this.strategy = text(strategy);
        this.stakeholders = rows(stakeholders);
        this.contacts = rows(contacts);
        this.aims = rows(aims);
    }

    static StakeholderMap empty() {
        return new StakeholderMap(null, null, null, null, null);
    }

    /// The row of the register behind a stakeholder; none while none is chosen, or when it is gone.
    Optional<Registered> behind(Stakeholder stakeholder) {
        return contacts.stream()
                .filter(contact -> contact.id().equals(stakeholder.contact()))
                .findFirst();
    }

    /// What people call a stakeholder; empty while nobody is chosen.
    String name(Stakeholder stakeholder) {
        return behind(stakeholder).map(Registered::name).orElse("");
    }

    /// The objectives it serves that are still there.
    List<Aim> served(Stakeholder stakeholder) {
        return aims.stream()
                .filter(aim -> stakeholder.objectives().contains(aim.id()))
                .toList();
    }

    /// How a stakeholder stands to the project.
    public enum Position {
        ALLY,
        FAVOURABLE,
        NEUTRAL,
        RESERVED,
        OPPONENT
    }

    /// What somebody may bring.
    public enum Contribution {
        FINANCIAL,
        MATERIAL,
        SKILL,
        VENUE,
        NETWORK,
        IMAGE,
        AUDIENCE
    }

    /// How soon somebody is approached.
    public enum Priority {
        HIGH,
        MEDIUM,
        LOW
    }

    /// One row of the map.
    ///
    /// @param contact id of the row of the register
    /// @param interest in the project, from 1 to 4
    /// @param influence on it, from 1 to 4
    /// @param counterparts what it gets in return
    /// @param objectives ids of the objectives it serves
    /// @param agreement what was signed or is being drawn up: reference, day
    public record Stakeholder(
            String id,
            String contact,
            @Nullable Integer interest,
            @Nullable Integer influence,
            @Nullable Position position,
            @Nullable Priority priority,
            String expectations,
            String contributions,
            List<Contribution> types,
            String counterparts,
            List<String> objectives,
            String agreement) {
        public Stakeholder(
                String id,
                @Nullable String contact,
                @Nullable Integer interest,
                @Nullable Integer influence,
                @Nullable Position position,
                @Nullable Priority priority,
                @Nullable String expectations,
                @Nullable String contributions,
                @Nullable List<Contribution> types,
                @Nullable String counterparts,
                @Nullable List<String> objectives,
                @Nullable String agreement) {
            this.id = id;
            this.contact = text(contact);
            this.interest = interest;
            this.influence = influence;
            this.position = position;
            this.priority = priority;
            this.expectations = text(expectations);
            this.contributions = text(contributions);
            this.types = rows(types);
            this.counterparts = text(counterparts);
            this.objectives = rows(objectives);
            this.agreement = text(agreement);
        }

        /// Whether it stands on the grid: both figures are there, and from 1 to 4.
        boolean isPlaced() {
            return inside(interest) && inside(influence);
        }

        private static boolean inside(@Nullable Integer figure) {
            return figure != null && figure >= 1 && figure <= 4;
        }

        Quadrant quadrant() {
            return Quadrant.of(interest == null ? 1 : interest, influence == null ? 1 : influence);
        }

        /// Whether it brings anything, or is meant to.
        boolean contributes() {
            return !types.isEmpty() || !contributions.isBlank();
        }
    }

    /// A contact of the register, as far as the map needs it.
    ///
    /// @param person who speaks for it
    /// @param agreed whether the person agreed to be kept, or the professional basis was confirmed
    public record Registered(
            String id,
            String name,
            @Nullable Family family,
            @Nullable SubCategory subCategory,
            @Nullable Sector sector,
            String person,
            String function,
            String email,
            String telephone,
            boolean agreed,
            ProspectionStatus status,
            List<Entry> journal) {
        public Registered(
                String id,
                @Nullable String name,
                @Nullable Family family,
                @Nullable SubCategory subCategory,
                @Nullable Sector sector,
                @Nullable String person,
                @Nullable String function,
                @Nullable String email,
                @Nullable String telephone,
                boolean agreed,
                @Nullable ProspectionStatus status,
                @Nullable List<Entry> journal) {
            this.id = id;
            this.name = text(name);
            this.family = family;
            this.subCategory = subCategory;
            this.sector = sector;
            this.person = text(person);
            this.function = text(function);
            this.email = text(email);
            this.telephone = text(telephone);
            this.agreed = agreed;
            this.status = status == null ? ProspectionStatus.IDENTIFIED : status;
            this.journal = rows(journal);
        }

        /// What was said last; nothing when nothing was.
        Optional<Entry> last() {
            return journal.isEmpty() ? Optional.empty() : Optional.of(journal.getLast());
        }
    }

    /// An entry of the journal of a contact.
    public record Entry(
            String id,
            @Nullable LocalDate day,
            @Nullable Channel channel,
            String summary,
            String nextStep,
            @Nullable LocalDate remindOn,
            boolean done) {
        public Entry(
                String id,
                @Nullable LocalDate day,
                @Nullable Channel channel,
                @Nullable String summary,
                @Nullable String nextStep,
                @Nullable LocalDate remindOn,
                boolean done) {
            this.id = id;
            this.day = day;
            this.channel = channel;
            this.summary = text(summary);
            this.nextStep = text(nextStep);
            this.remindOn = remindOn;
            this.done = done;
        }

        /// Whether something is still to be done.
        boolean isOpen() {
            return !done && (!nextStep.isBlank() || remindOn != null);
        }
    }

    /// An objective of the project.
    public record Aim(String id, String label) {}

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}
