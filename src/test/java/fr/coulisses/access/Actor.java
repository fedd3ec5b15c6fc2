package fr.coulisses.access;

import fr.coulisses.School;

/// Somebody who knocks at a door, and what they are to the project behind it.
enum Actor {
    TEAM(School.INES),
    TUTOR(School.CLAIRE),
    JURY(School.MARC),
    ADMIN(School.ARIANE),
    OTHER_STUDENT(School.THEO),
    OTHER_TUTOR("autre.tuteur@coulisses.example"),
    OTHER_JURY("autre.jury@coulisses.example"),
    NOBODY("");

    private final String email;

    Actor(String email) {
        this.email = email;
    }

    String email() {
        return email;
    }
}
