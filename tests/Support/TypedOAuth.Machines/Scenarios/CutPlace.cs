namespace TypedOAuth.Machines;

/// <summary>Where a connection to the store is cut.</summary>
public enum CutPlace
{
    /// <summary>The statement does not reach the server.</summary>
    BeforeServer,

    /// <summary>The server has carried out the statement, and its answer does not reach the client.</summary>
    BeforeAnswer,
}
