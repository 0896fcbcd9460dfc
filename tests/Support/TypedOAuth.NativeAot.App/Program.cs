using TypedOAuth.NativeAot.App;

// A native application with all that needs separate checks as native code. Its first argument is the part to run.
return args switch
{
    ["id-token", var address, var nonce] => await IdTokenProgram.RunAsync(new Uri(address), nonce),
    ["redis", var configuration] => await RedisProgram.RunAsync(configuration),
    ["postgresql", var address] => await PostgreSqlProgram.RunAsync(new Uri(address), connectionString: null),
    ["postgresql", var address, var connectionString] => await PostgreSqlProgram.RunAsync(new Uri(address), connectionString),
    _ => throw new ArgumentException("Give the part to run (id-token, redis, postgresql) and its arguments."),
};
