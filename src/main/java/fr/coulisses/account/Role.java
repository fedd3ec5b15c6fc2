package fr.coulisses.account;

/// What a person is for the school; what they may do in one project is a question to the project.
public enum Role {
    ADMIN,
    TUTOR,
    STUDENT,
    JURY;

    /// The name by which Spring Security and the views know the role.
    public String authority() {
        return "ROLE_" + name();
    }
}
