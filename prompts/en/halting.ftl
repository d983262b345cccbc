# When the monthly rhythm stands still since its channel is gone.

halted-gone = The monthly rhythm of “{ $title }” stands still: I cannot get into <#{ $channel }> any more. Invite me back there, or choose another channel with `/journey remind`. What was there is kept.
halted-archived = The monthly rhythm of “{ $title }” stands still: <#{ $channel }> was archived. Bring the channel back, or choose another one with `/journey remind`. What was there is kept.
halted-again = Try again
halted-still = I still cannot get into <#{ $channel }>. Invite me there first, with `/invite`.
halted-lifted = The rhythm goes on.
