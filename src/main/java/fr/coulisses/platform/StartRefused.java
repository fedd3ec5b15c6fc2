package fr.coulisses.platform;

/// A start that cannot go on, said in one sentence of French and one of English; nothing was changed on disk.
public class StartRefused extends RuntimeException {

    private final String french;
    private final String english;

    public StartRefused(String french, String english) {
        super(english);
        this.french = french;
        this.english = english;
    }

    /// What the person at the terminal reads, French first.
    public String sentence() {
        return french + System.lineSeparator() + english;
    }
}
