package fr.coulisses.artefact.check;

import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What a check may look at beside the content itself.
///
/// @param today the day of the check, given from outside so that checks need no clock
/// @param parameters the legal figures as they stand today; `parameters.on(day)` where the day of an event decides
/// @param thread the red thread of the project, read when a check asks for it
/// @param pictures whether the artefact has a photograph, by its SHA-256; read when a check asks for it
public record Dossier(
        ProjectSheet project,
        LocalDate today,
        ParameterSnapshot parameters,
        Supplier<RedThread> thread,
        Predicate<String> pictures) {

    /// The dossier of a content that stands alone.
    public Dossier(ProjectSheet project, LocalDate today, ParameterSnapshot parameters) {
        this(project, today, parameters, () -> RedThread.EMPTY);
    }

    /// The dossier of a content of which nobody asks for its photographs.
    public Dossier(ProjectSheet project, LocalDate today, ParameterSnapshot parameters, Supplier<RedThread> thread) {
        this(project, today, parameters, thread, picture -> true);
    }

    /// The same of a content that names photographs of its artefact.
    public Dossier with(Predicate<String> known) {
        return new Dossier(project, today, parameters, thread, known);
    }

    public boolean hasPicture(String sha256) {
        return pictures.test(sha256);
    }

    public RedThread redThread() {
        return thread.get();
    }

    /// The same with the figures of the first day of the event, which decide about tickets and salaries; of today while
    /// nobody knows the day.
    public Dossier atTheEvent() {
        LocalDate day = project.startsOn();
        return day == null ? this : new Dossier(project, today, parameters.on(day), thread, pictures);
    }

    /// The severity of a finding that rests on figures: one that is to be verified never blocks.
    ///
    /// @param wanted what the rule would say if all figures were sure
    /// @param codes of the parameters it rests on
    public Severity severity(Severity wanted, String... codes) {
        boolean sure = Stream.of(codes).allMatch(code -> parameters.value(code).mayBlock());
        return wanted == Severity.BLOCKING && !sure ? Severity.WARNING : wanted;
    }
}
