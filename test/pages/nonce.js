/** By its nonce a page says which styles are its own. Lit asks for it under this name. */
window.litNonce = 'abc';
