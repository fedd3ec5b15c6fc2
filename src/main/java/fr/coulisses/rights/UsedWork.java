package fr.coulisses.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A work of somebody else that a project uses (handbook, 5.5.2).
///
/// @param publishedIn the year; `null` while nobody knows
/// @param posthumous whether it was published after the death of its author
/// @param people those who can be recognised on it
public record UsedWork(
        String title,
        List<Author> authors,
        @Nullable Repertoire repertoire,
        @Nullable Integer publishedIn,
        String publisher,
        Boolean posthumous,
        Source source,
        Usage usage,
        Qualification qualification,
        List<Holder> holders,
        Request request,
        List<Authorisation> authorisations,
        List<Person> people,
        Credit credit,
        Declaration declaration,
        List<Exchange> journal) {

    public static final UsedWork EMPTY = new UsedWork(
            "",
            List.of(),
            null,
            null,
            "",
            false,
            Source.UNKNOWN,
            Usage.NONE,
            Qualification.NONE,
            List.of(),
            Request.NONE,
            List.of(),
            List.of(),
            Credit.NONE,
            Declaration.NONE,
            List.of());

    public UsedWork {
        title = Objects.requireNonNullElse(title, "");
        authors = list(authors);
        publisher = Objects.requireNonNullElse(publisher, "");
        posthumous = Boolean.TRUE.equals(posthumous);
        source = Objects.requireNonNullElse(source, Source.UNKNOWN);
        usage = Objects.requireNonNullElse(usage, Usage.NONE);
        qualification = Objects.requireNonNullElse(qualification, Qualification.NONE);
        holders = list(holders);
        request = Objects.requireNonNullElse(request, Request.NONE);
        authorisations = list(authorisations);
        people = list(people);
        credit = Objects.requireNonNullElse(credit, Credit.NONE);
        declaration = Objects.requireNonNullElse(declaration, Declaration.NONE);
        journal = list(journal);
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public LegalStatus status() {
        return qualification.status();
    }

    /// Who made it, as one says it: `Boris Vian, Harold Berg`.
    public String authorNames() {
        return authors.stream()
                .map(Author::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
    }

    public boolean isTakenFrom(Carrier carrier) {
        return source.carrier() == carrier;
    }

    /// Whether somebody is named who can agree.
    boolean hasHolder() {
        return request.society() != null
                || !request.organisation().isBlank()
                || holders.stream().anyMatch(holder -> !holder.name().isBlank());
    }

    /// The agreements of a kind that count.
    public List<Authorisation> given(Clearance clearance, boolean fictitious) {
        return authorisations.stream()
                .filter(given -> given.clearance() == clearance && given.counts(fictitious))
                .toList();
    }

    /// The same with the days that a step brings: a step of a day writes that day where none is written yet.
    UsedWork moved(State to, LocalDate on) {
        return with(usage, request.moved(to, on), authorisations, people, credit, declaration, journal);
    }

    /// What of it goes into the copy of a project: what is used and who is asked; not what they answered, nor
    /// when.
    UsedWork begunAnew() {
        return with(
                usage.undated(),
                request.begunAnew(),
                List.of(),
                people.stream().map(Person::asked).toList(),
                new Credit(credit.line(), false),
                Declaration.NONE,
                List.of());
    }

    private UsedWork with(
            Usage newUsage,
            Request newRequest,
            List<Authorisation> newAuthorisations,
            List<Person> newPeople,
            Credit newCredit,
            Declaration newDeclaration,
            List<Exchange> newJournal) {
        return new UsedWork(
                title,
                authors,
                repertoire,
                publishedIn,
                publisher,
                posthumous,
                source,
                newUsage,
                qualification,
                holders,
                newRequest,
                newAuthorisations,
                newPeople,
                newCredit,
                newDeclaration,
                newJournal);
    }
}
