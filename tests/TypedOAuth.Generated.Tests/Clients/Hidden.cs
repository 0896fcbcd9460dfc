namespace TypedOAuth.Generated.Tests.Clients;

/// <summary>A base class with members that have the names of emitted ones.</summary>
public abstract class Hidden
{
    public static int Definition => 1;

    public static string Scope => "inherited";

    public virtual ValueTask<bool> ForgetUserAsync(string userId, CancellationToken cancellationToken = default) => new(false);
}
