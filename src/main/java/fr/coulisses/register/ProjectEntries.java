package fr.coulisses.register;

import java.util.List;

/// The entries of all registers of a project.
public final class ProjectEntries {

    /// What is asked of one register and its entries.
    ///
    /// @param <R> the answer
    @FunctionalInterface
    public interface Question<R> {
        <C, S extends Enum<S>> R of(Register<C, S> register, List<Entry<C, S>> entries);
    }

    private final Registers registers;
    private final List<EntryRecords.Row> rows;
    private final EntryRecords records;

    ProjectEntries(Registers registers, List<EntryRecords.Row> rows, EntryRecords records) {
        this.registers = registers;
        this.rows = List.copyOf(rows);
        this.records = records;
    }

    /// Asks every register that has entries.
    public <R> List<R> ask(Question<R> question) {
        return registers.all().stream()
                .filter(register -> rows.stream().anyMatch(row -> row.register().equals(register.key())))
                .map(register -> ask(register, question))
                .toList();
    }

    private <C, S extends Enum<S>, R> R ask(Register<C, S> register, Question<R> question) {
        return question.of(register, of(register));
    }

    /// The entries of one register.
    public <C, S extends Enum<S>> List<Entry<C, S>> of(Register<C, S> register) {
        return rows.stream()
                .filter(row -> row.register().equals(register.key()))
                .map(row -> records.entry(row, register))
                .toList();
    }
}
