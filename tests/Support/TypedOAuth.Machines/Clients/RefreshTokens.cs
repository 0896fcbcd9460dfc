namespace TypedOAuth.Machines;

/// <summary>Specifies how the provider handles refresh tokens.</summary>
public enum RefreshTokens
{
    /// <summary>They rotate; a second use ends the grant.</summary>
    Rotate,

    /// <summary>They stay the same.</summary>
    Stay,

    /// <summary>They rotate, and a replaced one is accepted again.</summary>
    Tolerate,

    /// <summary>The client declares nothing.</summary>
    Undeclared,
}
