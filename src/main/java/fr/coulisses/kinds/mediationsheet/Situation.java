package fr.coulisses.kinds.mediationsheet;

/// A situation of life in which people come to culture seldom.
public enum Situation {
    /// A quarter that the policy of towns gives priority to (QPV).
    PRIORITY_QUARTER,
    /// People who speak another language.
    OTHER_LANGUAGE,
    SENIORS,
    /// Young people under the protection of the courts (PJJ).
    YOUTH_JUSTICE,
    PRISON,
    HOSPITAL,
    COMPANY,
    STUDENTS,
    /// Homes for elderly people who depend on care (EHPAD).
    CARE_HOME
}
