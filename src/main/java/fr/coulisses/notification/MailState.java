package fr.coulisses.notification;

/// How many e-mails wait, were sent in the last thirty days, and were given up.
public record MailState(int waiting, int sent, int givenUp) {}
