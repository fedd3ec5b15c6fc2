package fr.coulisses.shared;

/// Is told how far a long piece of work is.
@FunctionalInterface
public interface Progress {

    Progress UNHEARD = (done, all) -> {};

    /// Says how far it is.
    ///
    /// @param done steps, from 0 to `all`
    void at(int done, int all);
}
