package fr.coulisses.assessment.guest;

import fr.coulisses.assessment.Commentary;

/// What a student claims with a version, as a guest reads it: their words, and nothing of any judgement.
public record GuestClaim(String student, String competency, Commentary commentary) {}
