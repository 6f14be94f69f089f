export declare const CLOCK_MOVED_MS: number;
export declare const MOVE_CLOCK: string;
