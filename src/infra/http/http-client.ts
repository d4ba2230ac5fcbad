import http from 'node:http';
import https from 'node:https';
import axios, { type AxiosInstance } from 'axios';

/** The client for calls to platforms: keeps connections, follows no redirect, goes through no proxy unasked. */
export const createHttpClient = (timeoutSeconds: number): AxiosInstance =>
  axios.create({
    timeout: timeoutSeconds * 1000,
    maxRedirects: 0,
    maxContentLength: 20_000_000,
    httpAgent: new http.Agent({ keepAlive: true, maxSockets: 50 }),
    httpsAgent: new https.Agent({ keepAlive: true, maxSockets: 50 }),
    headers: { 'user-agent': 'sixhour' },
  });
