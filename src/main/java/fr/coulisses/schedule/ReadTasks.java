package fr.coulisses.schedule;

import java.util.List;

/// The tasks of a file, before anything is written.
///
/// @param tasks under new ids, linked by them
/// @param remarks what was left out or understood in part, and why
public record ReadTasks(List<ScheduledTask> tasks, List<Remark> remarks) {

    public ReadTasks {
        tasks = List.copyOf(tasks);
        remarks = List.copyOf(remarks);
    }

    /// @param label of the sentence
    public record Remark(String label, List<Object> arguments) {
        public Remark {
            arguments = List.copyOf(arguments);
        }

        static Remark of(String label, Object... arguments) {
            return new Remark(label, List.of(arguments));
        }
    }
}
