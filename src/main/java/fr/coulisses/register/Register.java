package fr.coulisses.register;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The contract of a register: one bean, found by the frame.
///
/// @param <C> what an entry says, a record that Jackson writes and reads; `{}` must be a valid one
/// @param <S> the states an entry can be in
public interface Register<C, S extends Enum<S>> {

    /// The name in the database, in archives and in the labels; it never changes.
    String key();

    /// The word in the addresses of its pages.
    String address();

    Class<C> type();

    Course<S> course();

    /// What a new entry starts from.
    C start(ProjectSheet project);

    /// The codes of the competencies that keeping it evidences, for instance `C2.2`.
    List<String> competencies();

    /// What an entry is called in lists; empty while nobody named it.
    String name(C content);

    /// The columns of its list, of its spreadsheet and of its CSV file.
    List<Column<C, S>> columns();

    /// What cannot be kept, whoever writes it.
    ///
    /// @throws fr.coulisses.shared.Refusal that names the place and the remedy
    default void require(C content) {}

    /// What must be so before an entry comes into a state.
    ///
    /// @throws fr.coulisses.shared.Refusal that says what is missing
    default void requireMove(Entry<C, S> entry, S to) {}

    /// Whether the copy of a project begins with the entries at all.
    default boolean isCopied() {
        return true;
    }

    /// What of an entry goes into the copy of a project, where it begins anew.
    default C copied(C content) {
        return content;
    }

    /// What a step writes into the content, for instance its day.
    default C moved(C content, S to, LocalDate on) {
        return content;
    }

    /// What else is kept when a step was taken, in the same transaction; for instance the text that was sent.
    ///
    /// @param entry as it stands after the step
    default void arrived(Entry<C, S> entry) {}

    /// The days by which something has to be done.
    ///
    /// @param dossier of the project; its red thread is empty
    default List<Deadline> deadlines(Entry<C, S> entry, Dossier dossier) {
        return List.of();
    }

    /// What can be made of an entry to be sent, for instance a letter.
    default List<EntryDocument<C, S>> documents() {
        return List.of();
    }

    /// The sheets of its spreadsheet beside the list, for instance one that checks it.
    ///
    /// @param findings what the rules say of the entries
    default List<Workbook.Sheet> sheets(UUID project, RegisterFile<C, S> file, List<EntryFinding> findings) {
        return List.of();
    }

    /// What its rules say of the entries, in their order.
    ///
    /// @param entries all of the project
    default List<EntryFinding> examine(UUID project, List<Entry<C, S>> entries, Dossier dossier) {
        return List.of();
    }

    /// The label of its name; with `.one`, of one entry; with `.purpose`, of what it is for.
    default String label() {
        return "register." + key();
    }

    /// The label of a state.
    default String label(S state) {
        return key() + ".state." + state.name();
    }
}
