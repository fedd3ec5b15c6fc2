package fr.coulisses.artefact;

/// A piece of an artefact that another takes over as it stands: the practical information of a release in
/// a press kit, an action in a programme.
///
/// @param part what it is, one of the constants
/// @param text as it is to be read; a line break in it stays a line break
public record Excerpt(String part, String text) {

    public static final String TITLE = "TITLE";
    public static final String SUBTITLE = "SUBTITLE";
    public static final String DATES = "DATES";
    public static final String PLACE = "PLACE";
    public static final String LEAD = "LEAD";
    public static final String BODY = "BODY";
    public static final String QUOTATION = "QUOTATION";
    public static final String SHOW = "SHOW";
    /// Practical information that is not told apart; newer excerpts use the five parts after it.
    public static final String PRACTICAL = "PRACTICAL";
    public static final String HOURS = "HOURS";
    public static final String PRICES = "PRICES";
    public static final String TICKETING = "TICKETING";
    public static final String ACCESS = "ACCESS";
    public static final String ACCESSIBILITY = "ACCESSIBILITY";
    public static final String CONTACT = "CONTACT";
    public static final String PICTURE = "PICTURE";
    public static final String PARTNER = "PARTNER";
    public static final String ABOUT = "ABOUT";
    public static final String MASTHEAD = "MASTHEAD";
    public static final String ACTION = "ACTION";

    /// What communication is to achieve.
    public static final String GOAL = "GOAL";

    /// Whom communication speaks to.
    public static final String TARGET = "TARGET";
}
