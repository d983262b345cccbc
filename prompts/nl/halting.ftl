# Als het maandelijkse ritme stilstaat omdat het kanaal er niet meer is.

halted-gone = Het maandelijkse ritme van “{ $title }” staat stil: ik kan niet meer in <#{ $channel }>. Nodig me daar weer uit, of kies met `/klantreis remind` een ander kanaal. Wat er al was, is bewaard.
halted-archived = Het maandelijkse ritme van “{ $title }” staat stil: <#{ $channel }> is gearchiveerd. Haal het kanaal terug, of kies met `/klantreis remind` een ander. Wat er al was, is bewaard.
halted-again = Probeer opnieuw
halted-still = Ik kan nog steeds niet in <#{ $channel }>. Nodig me daar eerst uit met `/invite`.
halted-lifted = Het ritme gaat weer door.
