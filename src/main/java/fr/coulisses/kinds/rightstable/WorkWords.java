package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.rights.Authorisation;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.Clearances;
import fr.coulisses.rights.ExpenseLine;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.NeededClearance;
import fr.coulisses.rights.Person;
import fr.coulisses.rights.Proof;
import fr.coulisses.rights.PublicDomain;
import fr.coulisses.rights.Request;
import fr.coulisses.rights.Society;
import fr.coulisses.rights.Use;
import fr.coulisses.rights.UsedWork;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a table speaks of its works, in its document and in its workbook.
record WorkWords(RightsTable table, Wording wording) {

    private static final String BREAK = "\n";

    String title(ListedWork listed) {
        String title = listed.work().title();
        return title.isBlank() ? wording.text("shared.form.unnamed") : title;
    }

    String repertoire(ListedWork listed) {
        return listed.work().repertoire() == null
                ? ""
                : wording.text("rights.repertoire." + listed.work().repertoire());
    }

    String status(ListedWork listed) {
        return wording.text("rights.legalStatus." + listed.work().status());
    }

    String state(ListedWork listed) {
        return wording.text("rights.state." + listed.state());
    }

    String uses(List<Use> uses) {
        return uses.stream().map(use -> wording.text("rights.use." + use)).collect(Collectors.joining(BREAK));
    }

    String clearance(Clearance clearance) {
        return wording.text(clearance.labelKey());
    }

    String societies(Clearance clearance) {
        return clearance.societies().stream()
                .map(society -> wording.text(society.labelKey()))
                .collect(Collectors.joining(", "));
    }

    /// Whoever was asked: the organisation, the society, or the contact of the register.
    String asked(ListedWork listed) {
        Request request = listed.work().request();
        if (!request.organisation().isBlank()) {
            return request.organisation();
        }
        Society society = request.society();
        return society == null
                ? table.cited().stream()
                        .filter(contact -> contact.id().equals(request.contact()))
                        .map(Citation::label)
                        .findFirst()
                        .orElse("")
                : wording.text(society.labelKey());
    }

    String mode(ListedWork listed) {
        return listed.work().request().mode() == null
                ? ""
                : wording.text("rights.feeMode." + listed.work().request().mode());
    }

    /// The words of the budget lines that pay for a work.
    String lines(ListedWork listed) {
        return table.lines().stream()
                .filter(line -> listed.work().request().lines().contains(line.id()))
                .map(this::line)
                .collect(Collectors.joining(BREAK));
    }

    String line(ExpenseLine line) {
        return line.account().isEmpty() ? line.label() : line.account() + " – " + line.label();
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    /// The first day of use, or that of the project.
    Optional<LocalDate> from(ListedWork listed) {
        LocalDate from = listed.work().usage().from();
        return Optional.ofNullable(from == null ? wording.project().startsOn() : from);
    }

    Optional<LocalDate> to(ListedWork listed) {
        LocalDate to = listed.work().usage().to();
        return Optional.ofNullable(to == null ? wording.project().endsOn() : to);
    }

    String days(ListedWork listed) {
        String first = from(listed).map(Formats::date).orElse("");
        String last = to(listed).map(Formats::date).orElse("");
        return last.isEmpty() || first.equals(last) ? first : first + " – " + last;
    }

    /// What a work needs, under the terms of the table.
    List<NeededClearance> needed(ListedWork listed) {
        return Clearances.of(listed.work(), from(listed).orElse(LocalDate.MIN), table.terms());
    }

    boolean isComplete(NeededClearance need, UsedWork work) {
        return need.isComplete(work, wording.project().isFictitious());
    }

    int missing(NeededClearance need, UsedWork work) {
        return need.missing(work, wording.project().isFictitious()).size();
    }

    /// What there is of an agreement: who signed when, and by what it is proved.
    String given(NeededClearance need, ListedWork listed) {
        if (need.clearance() == Clearance.PERSON_DEPICTED) {
            return listed.work().people().stream().map(this::person).collect(Collectors.joining(BREAK));
        }
        String given = listed.work().authorisations().stream()
                .filter(each -> each.clearance() == need.clearance() && each.signedOn() != null)
                .map(each -> authorisation(each, listed))
                .collect(Collectors.joining(BREAK));
        return given.isEmpty() ? wording.text("rightstable.missing") : given;
    }

    private String person(Person person) {
        return person.agreedOn() == null
                ? wording.text("rightstable.person.none", person.name())
                : wording.text("rightstable.person.agreed", person.name(), day(person.agreedOn()));
    }

    private String authorisation(Authorisation given, ListedWork listed) {
        String signed =
                wording.text("rightstable.signed", given.givenBy(), day(Objects.requireNonNull(given.signedOn())));
        return Stream.concat(
                        Stream.of(
                                given.until() == null
                                        ? signed
                                        : wording.text("rightstable.until", signed, day(given.until())),
                                given.reference(),
                                given.simulated() ? wording.text("rights.field.authorisations.simulated") : ""),
                        listed.proofs().stream()
                                .filter(proof -> proof.place().equals("authorisations/" + given.id()))
                                .map(Proof::name))
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(" · "));
    }

    /// Since when a work is free, and how that was counted.
    String publicDomain(ListedWork listed) {
        LocalDate day = from(listed).orElse(LocalDate.MIN);
        PublicDomain domain = PublicDomain.of(listed.work(), day, table.terms());
        if (domain.last() == null || domain.freeFrom() == null || table.terms().author() == null) {
            return wording.text("rightstable.domain.unknown");
        }
        return wording.text(
                domain.isCountedFromPublication() ? "rightstable.domain.anonymous" : "rightstable.domain.how",
                domain.last().name(),
                String.valueOf(domain.year()),
                wording.decimal(table.terms().author()),
                day(domain.freeFrom()));
    }
}
