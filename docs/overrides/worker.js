/* Keeps the flash cards at hand without a network: the last answer to all that their page asks for. */
"use strict"

const STORE = "cards"

addEventListener("install", () => skipWaiting())
addEventListener("activate", event => event.waitUntil(clients.claim()))

/* What the page had asked for before this worker was there. */
addEventListener("message", event => event.waitUntil(
  caches.open(STORE).then(cache => cache.addAll(event.data))
))

addEventListener("fetch", event => {
  if (event.request.method === "GET" && event.request.url.startsWith(location.origin))
    event.respondWith(answer(event.request))
})

async function answer(request) {
  const cache = await caches.open(STORE)
  try {
    const response = await fetch(request)
    if (response.ok) await cache.put(request, response.clone())
    return response
  } catch (error) {
    return await cache.match(request, { ignoreSearch: true }) ?? Promise.reject(error)
  }
}
